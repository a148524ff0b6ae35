import { listAgencies } from '../api/requests';
import { listSectors } from '../model/sectors';
import type { OptionGroup } from '../model/places';
import type { Named } from '../model/types';
import { hrefOf, hrefWith, type Place } from '../state';
import { el, hidden, link } from './dom';
import { groupedField, submitButton, textField } from './fields';

/** The controls that belong to one question alone: switches that are links, and fields that are sent as a form. */

export interface Switch {
  kind: 'switch';
  name: string;
  label: string;
  /** The first is what the service takes where nothing is said. */
  options: { value: string; words: string }[];
}

export interface Field {
  kind: 'agency' | 'area' | 'text';
  name: string;
  label: string;
  hint: string;
  /** The question cannot be asked without it. */
  required?: boolean;
}

export type Control = Switch | Field;

export type Mistakes = Partial<Record<string, string>>;

/** A body may be typed by its name; what was typed is turned into an id where it is one of those offered. */
export interface OwnFields {
  element: HTMLElement | null;
  read: (form: URLSearchParams) => URLSearchParams;
}

/** What the place says of the question's own controls, to be kept when its filters change. */
export function ownParams(controls: Control[], place: Place): URLSearchParams {
  const params = new URLSearchParams();
  for (const { name } of controls) {
    const value = place.params.get(name)?.trim();
    if (value) {
      params.set(name, value);
    }
  }
  return params;
}

export function switches(controls: Control[], place: Place, mistakes: Mistakes): HTMLElement | null {
  const all = controls.filter((control): control is Switch => control.kind === 'switch');
  return all.length > 0
    ? el('div', { class: 'switches' }, ...all.map((one) => switchLine(one, place, mistakes[one.name])))
    : null;
}

function switchLine(
  { name, label, options }: Switch,
  place: Place,
  mistake: string | undefined,
): HTMLElement {
  const first = options[0]?.value ?? '';
  const current = place.params.get(name) || first;
  const known = options.some(({ value }) => value === current);
  const offered = known || mistake ? options : [...options, { value: current, words: current }];
  const id = `control-${name}`;
  return el(
    'div',
    { class: 'switches__line', id, tabindex: -1 },
    el('span', { class: 'switches__label', id: `${id}-label` }, `${label}:`),
    el(
      'ul',
      { class: 'switches__options', 'aria-labelledby': `${id}-label` },
      ...offered.map(({ value, words }) =>
        el(
          'li',
          {},
          value === current
            ? el('strong', { 'aria-current': 'true' }, words)
            : link(
                hrefWith(place, { [name]: value === first ? null : value, after: null, select: null }),
                hidden(`${label}: `),
                words,
              ),
        ),
      ),
    ),
    mistake && el('p', { class: 'govuk-error-message' }, hidden('Error: '), mistake),
  );
}

export interface FieldContext {
  place: Place;
  mistakes: Mistakes;
  areas: OptionGroup[];
  /** The names of bodies that stand in the URL by their ids. */
  names: Map<string, string>;
  /** What a name that is no id may mean. */
  meant: Partial<Record<string, Named[]>>;
}

export function ownFields(controls: Control[], context: FieldContext): OwnFields {
  const fields = controls.filter((control): control is Field => control.kind !== 'switch');
  const lookups = new Map<string, NameLookup>();
  const elements = fields.map((field) => {
    if (field.kind === 'agency') {
      lookups.set(field.name, new NameLookup(context.place.params.get('level') === 'sector', context.names));
    }
    return oneField(field, context, lookups.get(field.name));
  });
  return {
    element:
      fields.length > 0
        ? el(
            'div',
            { class: 'panel own-fields' },
            el('div', { class: 'filters__grid' }, ...elements),
            submitButton('Show'),
          )
        : null,
    read: (form) => {
      const params = new URLSearchParams();
      for (const { name } of fields) {
        const value = form.get(name);
        if (value) {
          params.set(name, lookups.get(name)?.idOf(value) ?? value);
        }
      }
      return params;
    },
  };
}

function oneField(
  field: Field,
  { place, mistakes, areas, names, meant }: FieldContext,
  lookup: NameLookup | undefined,
): HTMLElement {
  const value = place.params.get(field.name)?.trim() ?? '';
  const parts = {
    id: `control-${field.name}`,
    name: field.name,
    label: field.label,
    value,
    hint: field.hint,
    mistake: mistakes[field.name],
  };
  if (field.kind === 'area' && areas.length > 0) {
    return groupedField({ ...parts, all: 'Choose an area', groups: areas });
  }
  const element = textField({ ...parts, value: names.get(value) ?? value, list: lookup ? [] : undefined });
  lookup?.attachTo(element);
  const offers = meant[field.name] ?? [];
  if (offers.length > 0) {
    element.appendChild(
      el(
        'div',
        { class: 'meant' },
        el('p', { class: 'govuk-body-s' }, 'Did you mean'),
        el(
          'ul',
          { class: 'govuk-list govuk-list--bullet' },
          ...offers.map(({ id, name }) => el('li', {}, link(hrefWith(place, { [field.name]: id }), name))),
        ),
      ),
    );
  }
  return element;
}

const OFFERED = 12;
const PAUSE = 150;

/** Offers names while someone types; without it a whole name can be typed and sent. */
class NameLookup {
  private readonly ids = new Map<string, string>();
  private running: AbortController | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly sectors: boolean,
    known: Map<string, string>,
  ) {
    known.forEach((name, id) => this.ids.set(name.toLowerCase(), id));
  }

  idOf(name: string): string | undefined {
    return this.ids.get(name.trim().toLowerCase());
  }

  attachTo(field: HTMLElement): void {
    const input = field.querySelector('input');
    const list = field.querySelector('datalist');
    input?.addEventListener('input', () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => list && void this.offer(input.value.trim(), list), PAUSE);
    });
  }

  private async offer(words: string, list: HTMLDataListElement): Promise<void> {
    this.running?.abort();
    if (words.length < 2 || this.idOf(words) !== undefined) {
      return;
    }
    const running = new AbortController();
    this.running = running;
    const found = await findParties(words, this.sectors, running.signal).catch(() => []);
    if (running.signal.aborted) {
      return;
    }
    found.forEach(({ id, name }) => this.ids.set(name.toLowerCase(), id));
    list.replaceChildren(...found.map(({ name }) => el('option', { value: name })));
  }
}

/** Bodies, or sectors, whose names hold some words. */
export async function findParties(words: string, sectors: boolean, signal?: AbortSignal): Promise<Named[]> {
  if (sectors) {
    return listSectors().filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
  }
  const params = new URLSearchParams({ q: words, limit: String(OFFERED) });
  return (await listAgencies(params, signal)).rows.map(({ id, name }) => ({ id, name }));
}

export function hrefKeeping(place: Place, own: URLSearchParams, filters = new URLSearchParams()): string {
  return hrefOf(place.route, new URLSearchParams([...own, ...filters]));
}
