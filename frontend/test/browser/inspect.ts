import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What a careful eye would see on a page: faults of accessibility, things out of sight, labels on labels. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: unknown) => Promise<AxeResult> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    );
  });
}

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** What reaches beyond the window, or is cut by its own box, outside the regions that scroll. */
export function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) {
      found.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const box = element.getBoundingClientRect();
      const unseen =
        box.width <= 1 ||
        box.height <= 1 ||
        element.closest('.govuk-visually-hidden, thead, option, datalist');
      if (unseen || element.closest('.picture__host, pre') || !element.checkVisibility()) {
        continue;
      }
      const name = `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40)}`;
      if (box.right > root.clientWidth + 1 || box.left < -1) {
        found.push(`out of the window: ${name}`);
      }
      const cuts = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
      if (cuts && element.scrollWidth > element.clientWidth + 1) {
        found.push(`cut off: ${name}`);
      }
    }
    return found;
  });
}

/** Faults of the network pictures: nothing drawn, nodes out of the picture, labels over labels or over their boxes. */
export function pictureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const host of document.querySelectorAll('.picture__host')) {
      if (host.querySelectorAll('.node, .matrix__cell').length === 0) {
        found.push('a picture is empty');
      }
    }
    for (const svg of document.querySelectorAll('svg.network, svg.intervals')) {
      const frame = svg.getBoundingClientRect();
      const labels = [...svg.querySelectorAll('.node__label')].map((label) => ({
        words: label.textContent ?? '',
        box: label.getBoundingClientRect(),
        room: label.parentElement?.querySelector('.node__room')?.getBoundingClientRect() ?? frame,
      }));
      labels.forEach(({ words, box, room }, place) => {
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.bottom > frame.bottom + 1 ||
          box.top < frame.top - 1
        ) {
          found.push(`out of the picture: ${words}`);
        }
        if (box.left < room.left - 1 || box.right > room.right + 1 || box.bottom > room.bottom + 2) {
          found.push(`wider than its room: ${words}`);
        }
        for (const other of labels.slice(place + 1)) {
          const [a, b] = [box, other.box];
          if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) {
            found.push(`over each other: ${words} and ${other.words}`);
          }
        }
      });
    }
    return found;
  });
}
