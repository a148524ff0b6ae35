// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { el, webAddress } from './dom';

describe('elements', () => {
  it('hold hostile words as text', () => {
    const words = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const element = el('p', { title: words }, words);
    expect(element.textContent).toBe(words);
    expect(element.children).toHaveLength(0);
    expect(element.getAttribute('title')).toBe(words);
  });

  it('leave out what is not there', () => {
    const element = el('p', { id: null, hidden: false }, null, false, undefined, 0);
    expect(element.attributes).toHaveLength(0);
    expect(element.childNodes).toHaveLength(1);
    expect(element.textContent).toBe('0');
  });
});

describe('addresses from pages', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address', '', null])(
    'are not followed when they do not lead to the web: %s',
    (address) => {
      expect(webAddress(address)).toBeNull();
    },
  );

  it('are followed when they do', () => {
    expect(webAddress('https://example.org/a.pdf')).toBe('https://example.org/a.pdf');
  });
});
