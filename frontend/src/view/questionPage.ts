import { Problem } from '../api/problem';
import {
  rememberedChoices,
  rememberedPartnerships,
  rememberedReviewNames,
  rememberedThemes,
} from '../api/remembered';
import { askQuestion } from '../api/requests';
import { checkFilters, FILTER_NAMES, readFilters, writeFilters, type Filters } from '../model/filters';
import { areaGroups } from '../model/places';
import type { Answer, Named } from '../model/types';
import { plural } from '../model/words';
import type { QuestionName } from '../state';
import { findParties, ownFields, ownParams, switches, type Field, type Mistakes } from './controls';
import { el, heading } from './dom';
import { filterForm } from './filterForm';
import type { Page, PageContext } from './page';
import { namesOfParties } from './parties';
import { questionResult } from './questionResult';
import { getQuestion, type AnyQuestion, type AnyRow } from './question/questions';

/** One question: its controls and filters, and the result where it could be asked. */
export async function questionPage(name: QuestionName, context: PageContext): Promise<Page> {
  const question = getQuestion(name);
  const { place } = context;
  const controls = question.controls ?? [];
  const own = ownParams(controls, place);
  const ownNames = controls.map((control) => control.name);
  const filters = withoutOwn(readFilters(place.params), ownNames);
  const choices = Promise.all([
    rememberedThemes(),
    rememberedChoices(),
    rememberedPartnerships(),
    rememberedReviewNames(),
  ]);
  const asking = await ask(question, filters, own, context);
  const { answer, mistakes, meant } = asking;
  const [themes, places, csps, names] = await choices;
  const bodies = await namesOfParties(
    bodiesAsked(question, own, mistakes),
    answer,
    place.params.get('level'),
  );
  const faulty = Object.keys(mistakes).length > 0;
  const body = el(
    'div',
    { class: 'question' },
    heading(1, 'l', question.title),
    el('p', { class: 'govuk-body-l' }, question.lead),
    filterForm({
      place,
      filters,
      mistakes,
      choices: { themes, places, csps },
      own: ownFields(controls, { place, mistakes, areas: areaGroups(places, true), names: bodies, meant }),
      ownNames,
      ownParams: own,
      go: context.go,
    }),
    switches(controls, place, mistakes),
    answer && questionResult({ question, answer, asked: { place, filters, names }, own, keep: context.keep }),
  );
  return {
    title: `${faulty ? 'Error: ' : ''}${question.short}`,
    body,
    spoken: answer
      ? `${plural(answer.rows.length, 'row')}.`
      : faulty
        ? 'There is a problem with what was asked.'
        : 'Choose what to ask for.',
  };
}

interface Asking {
  answer?: Answer<AnyRow>;
  mistakes: Mistakes;
  meant: Partial<Record<string, Named[]>>;
}

/** Asks where all that is needed was said; a mistake is told at its field, with what may have been meant. */
async function ask(
  question: AnyQuestion,
  filters: Filters,
  own: URLSearchParams,
  context: PageContext,
): Promise<Asking> {
  const mistakes: Mistakes = checkFilters(filters);
  const missing = fieldsOf(question).filter(({ name, required }) => required && !own.has(name));
  if (Object.keys(mistakes).length > 0 || missing.length > 0) {
    // Nothing is said while nothing was asked; where a part was, the rest is missing.
    if (missing.length > 0 && own.size > 0) {
      missing.forEach(({ name, label }) => (mistakes[name] = `${label} is needed to answer this`));
    }
    return { mistakes, meant: {} };
  }
  const params = new URLSearchParams([...writeFilters(filters), ...own, ...paged(context)]);
  try {
    return {
      answer: await askQuestion<Answer<AnyRow>>(question.name, params, context.signal),
      mistakes,
      meant: {},
    };
  } catch (error) {
    const field = error instanceof Problem ? error.parameter : undefined;
    const known = [...FILTER_NAMES, ...(question.controls ?? []).map(({ name }) => name)];
    if (!(error instanceof Problem) || field === undefined || !known.includes(field)) {
      throw error;
    }
    const typed = own.get(field);
    const body = fieldsOf(question).some(({ name, kind }) => kind === 'agency' && name === field);
    const offers =
      body && typed
        ? await findParties(typed, filters.level === 'sector', context.signal).catch(() => [])
        : [];
    const meant =
      offers.find(({ name }) => name.toLowerCase() === typed?.toLowerCase()) ??
      (offers.length === 1 ? offers[0] : undefined);
    if (meant && meant.id !== typed) {
      context.keep({ [field]: meant.id });
      context.place.params.set(field, meant.id);
      own.set(field, meant.id);
      return ask(question, filters, own, context);
    }
    return {
      mistakes: { [field]: error.message },
      meant: { [field]: offers.filter(({ id }) => id !== typed) },
    };
  }
}

function paged({ place }: PageContext): [string, string][] {
  return ['limit', 'after'].flatMap((name): [string, string][] => {
    const value = place.params.get(name);
    return value ? [[name, value]] : [];
  });
}

function fieldsOf(question: AnyQuestion): Field[] {
  return (question.controls ?? []).filter((control): control is Field => control.kind !== 'switch');
}

function bodiesAsked(question: AnyQuestion, own: URLSearchParams, mistakes: Mistakes): string[] {
  return fieldsOf(question)
    .filter(({ kind, name }) => kind === 'agency' && !mistakes[name])
    .flatMap(({ name }) => own.get(name) ?? []);
}

function withoutOwn(filters: Filters, own: string[]): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => !own.includes(name)));
}
