import { Problem } from '../api/problem';
import { rememberedThemes } from '../api/remembered';
import { getDataset, getLatestImport } from '../api/requests';
import type { DatasetCounts, Finding, ImportRun, ThemeRow } from '../model/types';
import { listed, momentName, ofAll, plural, outOf } from '../model/words';
import { bullets, el, factList, heading, link, outside, paragraph, type Child } from './dom';
import { LIBRARY } from './library';
import type { Page, PageContext } from './page';
import { dataTable, type Column } from './table';

/** How the data were read and what was derived from them, with the report of the latest import. */
export async function aboutPage({ signal }: PageContext): Promise<Page> {
  const [dataset, themes, run] = await Promise.all([
    getDataset(signal),
    rememberedThemes(),
    latestRun(signal),
  ]);
  return {
    title: 'About the data',
    body: el(
      'div',
      { class: 'about' },
      heading(1, 'l', 'About the data'),
      sources(),
      derived(dataset),
      themeTables(themes, dataset),
      importReport(run, dataset),
      keyboard(),
    ),
  };
}

async function latestRun(signal: AbortSignal): Promise<ImportRun | null> {
  try {
    return (await getLatestImport(signal)).run;
  } catch (error) {
    if (error instanceof Problem && error.status === 404) {
      return null;
    }
    throw error;
  }
}

function sources(): Child {
  return [
    heading(2, 'm', 'What this is'),
    paragraph(
      'Community safety partnerships commission domestic homicide reviews under section 9 of the Domestic Violence, Crime and ' +
        'Victims Act 2004. The recommendations shown were extracted from the published reports in the ',
      outside(LIBRARY, 'Home Office DHR Library'),
      ' by a language model, not by the reports’ authors: the published report is the authority, and every recommendation leads to it. The content is available under the ',
      outside(
        'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        'Open Government Licence v3.0',
      ),
      '.',
    ),
    paragraph(
      'This is not a government service. A review does not apportion blame; an agency named often may simply be large, and a ' +
        'recommendation says what was asked at the time, not how the agency works today.',
    ),
  ];
}

function derived({ unresolved, agencies }: DatasetCounts): Child {
  return [
    el('h2', { class: 'govuk-heading-m', id: 'derived' }, 'What is verbatim and what is derived'),
    bullets([
      'Verbatim: the words of a recommendation, its number, to whom it is addressed, and a review’s summary. They stand behind a bar or in quotation marks.',
      'Derived: the agency behind a name. A rule or a registered decision says why; bodies that only look alike are never merged, and an unnamed local body (“GP surgery”) is never merged across reviews.',
      [
        'Not decided: ',
        link('/unresolved', 'names nobody could match'),
        unresolved > 0
          ? `, ${ofAll(unresolved, agencies, 'agency', 'agencies')}. Each is kept apart; a likeness only suggests, and a person decides.`
          : ': none at present.',
      ],
      'Derived: practice themes and topics. Each names the rule and the words that matched; what no rule supports stays unclassified.',
      'Derived: issues that cross a boundary. Certain when the body’s home lies outside the review’s police force area; possible when it also serves that area; or said in the words.',
    ]),
  ];
}

function themeTables(themes: ThemeRow[], dataset: DatasetCounts): Child {
  if (themes.length === 0) {
    return null;
  }
  const counts: Column<ThemeRow>[] = [
    {
      head: 'Recommendations',
      cell: (row) => outOf(row.recommendations, dataset.recommendations),
      number: true,
    },
    { head: 'Reviews', cell: (row) => outOf(row.reviews, dataset.reviews), number: true },
    { head: 'Agencies', cell: (row) => outOf(row.agencies, dataset.agencies), number: true },
  ];
  return [
    el('h2', { class: 'govuk-heading-m', id: 'themes' }, 'Practice themes and topics'),
    paragraph(
      `${ofAll(dataset.unclassified, dataset.recommendations, 'recommendation')} could not be given a practice theme.`,
    ),
    dataTable<ThemeRow>({
      caption: 'Practice themes: what a recommendation asks to change',
      columns: [
        { head: 'Theme', cell: (row) => row.name },
        { head: 'Asks for', cell: (row) => row.asksFor ?? '' },
        ...counts,
        { head: 'Home Office library', cell: (row) => listed(row.crosswalk.homeOffice, 'none') },
        { head: 'Bexley toolkit', cell: (row) => listed(row.crosswalk.toolkit, 'none') },
      ],
      rows: themes.filter((row) => row.kind === 'theme'),
    }),
    dataTable<ThemeRow>({
      caption: 'Topics: what a recommendation is about',
      columns: [{ head: 'Topic', cell: (row) => row.name }, ...counts],
      rows: themes.filter((row) => row.kind === 'topic'),
    }),
  ];
}

function importReport(run: ImportRun | null, dataset: DatasetCounts): Child {
  const title = el('h2', { class: 'govuk-heading-m', id: 'import', tabindex: -1 }, 'The latest import');
  if (run === null) {
    return [title, paragraph('No import has run yet.')];
  }
  return [
    title,
    factList([
      { name: 'Finished', value: `${momentName(run.finishedAt)} (${run.status})` },
      {
        name: 'Read',
        value:
          `${plural(run.pages, 'page')}: ${plural(run.reviews, 'review')}, ${plural(run.rows, 'row')}, ` +
          `${plural(run.recommendations, 'recommendation')}, ${plural(run.mentions, 'mention')} of an agency`,
      },
      {
        name: 'Changed',
        value: `${run.added} added, ${run.changed} changed, ${run.unchanged} unchanged, ${run.removed} removed`,
      },
      { name: 'Version of the data', value: el('code', {}, dataset.version) },
    ]),
    findings('Pages that were refused', run.refusals),
    findings('Warnings', run.warnings),
  ];
}

function findings(title: string, rows: Finding[]): Child {
  return [
    heading(3, 's', title),
    rows.length === 0
      ? paragraph('None.')
      : dataTable<Finding>({
          caption: plural(rows.length, 'entry', 'entries'),
          columns: [
            { head: 'File', cell: (row) => el('code', {}, row.file) },
            { head: 'Reason', cell: (row) => row.reason },
            {
              head: 'Position',
              cell: (row) => (row.position === null ? 'the whole page' : String(row.position)),
            },
          ],
          rows,
        }),
  ];
}

function keyboard(): Child {
  return [
    heading(2, 'm', 'Using the pictures with a keyboard'),
    bullets([
      'Tab reaches a picture once, at the part last visited.',
      'Arrow keys move along the links of a network, or between the cells of a matrix; Home and End lead to the first and the last.',
      'Enter shows the details of a part; Escape closes them and goes back to it.',
      'Every picture stands beside a table with the same rows.',
    ]),
  ];
}
