import { announce } from '../announce';
import { el, freshId, heading, link, type Child } from '../dom';
import { intervalDrawing } from './intervals';
import { legend } from './legend';
import { matrixDrawing } from './matrix';
import { networkDrawing } from './network';
import { wantsWidth, type Choice, type Drawing, type Picture } from './picture';

export interface FigureParts {
  title: string;
  pictures: Picture[];
  /** The manner asked for in the URL, if any. */
  wanted: string | null;
  /** What is chosen in the URL, if anything. */
  chosen: string | null;
  switchHref: (manner: string) => string;
  keepChoice: (id: string | null) => void;
  details: (rows: number[]) => Child;
}

/** A picture with its heading, its key, the switch to another manner, and the room for details beneath. */
export function figure(parts: FigureParts): HTMLElement {
  const picture = parts.pictures.find(({ manner }) => manner === parts.wanted) ?? parts.pictures[0];
  if (!picture) {
    return el('div', {});
  }
  const host = el('div', { class: 'picture__host' });
  const panel = el('div', { class: 'picture__details', hidden: true, tabindex: -1 });
  const titleId = freshId('picture');
  let chosen: string | null = null;

  const choose = (choice: Choice | null, quietly = false): void => {
    const before = chosen;
    chosen = choice?.id ?? null;
    drawing.mark(chosen);
    panel.hidden = choice === null;
    panel.replaceChildren();
    if (!quietly) {
      parts.keepChoice(chosen);
    }
    if (choice) {
      panel.append(...detailsOf(choice, [choice.about, parts.details(choice.rows)], close));
      if (!quietly) {
        announce(`Details of ${choice.name} are shown below the picture. ${choice.note}`);
        panel.focus({ preventScroll: true });
        panel.scrollIntoView({ block: 'nearest' });
      }
    } else if (before !== null) {
      drawing.returnTo(before);
      announce('Details closed.');
    }
  };
  const close = (): void => choose(null);
  const drawing: Drawing =
    picture.kind === 'network'
      ? networkDrawing(host, picture, choose)
      : picture.kind === 'matrix'
        ? matrixDrawing(host, picture, choose)
        : intervalDrawing(host, picture, choose);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });

  drawToFit(host, drawing, () => {
    const choice = parts.chosen === null ? undefined : drawing.find(parts.chosen);
    if (choice) {
      choose(choice, true);
    }
  });
  const section = el(
    'section',
    { class: `picture${wantsWidth(picture) ? ' picture--wide' : ''}`, 'aria-labelledby': titleId },
    el('h2', { class: 'govuk-heading-m', id: titleId }, parts.title),
    el('p', { class: 'govuk-body-s picture__description' }, picture.description),
    parts.pictures.length > 1 && manners(parts, picture),
    host,
    legend(picture),
    panel,
  );
  new ResizeObserver(() =>
    section.style.setProperty('--picture-height', `${section.offsetHeight}px`),
  ).observe(section);
  return section;
}

/** Draws when the room is known, and again when its width changes. */
function drawToFit(host: HTMLElement, drawing: Drawing, first: () => void): void {
  let drawnAt = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0 || Math.abs(width - drawnAt) < 16) {
      return;
    }
    const before = drawnAt;
    drawnAt = width;
    drawing.draw(width - 14);
    if (before === 0) {
      host.dataset.drawn = 'true';
      first();
    }
  }).observe(host);
}

function manners(parts: FigureParts, shown: Picture): HTMLElement {
  return el(
    'ul',
    { class: 'picture__manners', 'aria-label': 'Show as' },
    ...parts.pictures.map((picture) =>
      el(
        'li',
        {},
        picture === shown
          ? el('strong', { 'aria-current': 'true' }, picture.name)
          : link(parts.switchHref(picture.manner), picture.name),
      ),
    ),
  );
}

function detailsOf(choice: Choice, content: Child, close: () => void): HTMLElement[] {
  const button = el(
    'button',
    { class: 'govuk-button govuk-button--secondary', type: 'button' },
    'Close details',
  );
  button.addEventListener('click', close);
  return [
    heading(3, 's', choice.name),
    el('p', { class: 'govuk-body-s' }, choice.note),
    el('div', {}, content),
    button,
  ];
}
