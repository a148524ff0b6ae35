import { countedAs, partyWords, totalOf } from '../../model/counting';
import { percent } from '../../model/rates';
import type { BrokerAnswer, BrokerRow, Community } from '../../model/answers';
import { ofAll, plural } from '../../model/words';
import { decimal } from '../../model/chance';
import { el, link, outside, webAddress, type Child } from '../dom';
import { agencyLink } from '../links';
import { dataTable } from '../table';
import { agencyColumn, agencyList, recommendationsColumn, reviewsColumn } from './columns';
import type { QuestionView } from './questionView';

export const brokersAndCommunities: QuestionView<BrokerRow, BrokerAnswer> = {
  name: 'brokers-and-communities',
  title: 'Who connects the parts of the system?',
  short: 'Brokers and communities',
  lead: 'Bodies asked to act together form a network. Some stand between parts that would otherwise not be joined; some form communities that are mostly asked together.',
  finding: (answer) => {
    const { rows, communities = [] } = answer;
    const first = rows.reduce<BrokerRow | undefined>(
      (most, row) => (row.standsBetween > (most?.standsBetween ?? 0) ? row : most),
      undefined,
    );
    return rows.length > 0
      ? `${plural(totalOf(answer), ...partyWords(answer))} in ${plural(communities.length, 'community', 'communities')}` +
          (first
            ? `; ${first.agency.name} stands between others most.`
            : '; none stands between others that are not already joined.')
      : '';
  },
  nothing: ({ dataset }) =>
    `None of ${plural(dataset.recommendations, 'recommendation')} is addressed to two agencies at once, so there is no network.`,
  reading: (answer) => measures(answer),
  caption: 'Bodies in the network of those asked to act together',
  columns: (answer) => {
    const names = new Map((answer.communities ?? []).map(({ id, name }) => [id, name]));
    return [
      agencyColumn(answer),
      { head: 'Asked together with', cell: (row) => plural(row.partners, 'other'), number: true },
      { head: 'Stands between', cell: (row) => decimal(row.standsBetween), number: true },
      { head: 'Importance', cell: (row) => decimal(row.importance), number: true },
      {
        head: 'Community',
        cell: (row) =>
          link(`#${communityId(row.community)}`, names.get(row.community) ?? String(row.community)),
      },
      recommendationsColumn(answer.dataset),
      reviewsColumn(answer.dataset.reviews),
    ];
  },
  rowName: (row) => row.agency.name,
  headline: (row, answer) => [
    agencyLink(row.agency, countedAs(answer)),
    `: asked together with ${plural(row.partners, 'other')}, in ${ofAll(row.reviews, answer.dataset.reviews, 'review')}`,
  ],
  whole: (row) => ({ count: row.recommendations, chosen: { of: row.agency.id } }),
  after: communities,
};

function measures({ measures: all = [] }: BrokerAnswer): Child {
  return (
    all.length > 0 &&
    el(
      'dl',
      { class: 'measures' },
      ...all.flatMap(({ name, definition, reference }) => {
        const address = webAddress(reference);
        return [
          el('dt', {}, name),
          el(
            'dd',
            {},
            definition,
            reference && [' Reference: ', address ? outside(address, reference) : reference, '.'],
          ),
        ];
      }),
    )
  );
}

function communityId(id: Community['id']): string {
  return `community-${id}`;
}

function communities(answer: BrokerAnswer): Child {
  const rows = answer.communities ?? [];
  return (
    rows.length > 0 &&
    el(
      'section',
      { 'aria-labelledby': 'communities' },
      el(
        'h2',
        { class: 'govuk-heading-m', id: 'communities' },
        'Communities of bodies asked to act together',
      ),
      dataTable<Community>({
        caption: 'Communities, the largest first, each named after its most connected member',
        columns: [
          { head: 'Community', cell: (row) => row.name },
          { head: 'Agencies', cell: (row) => row.agencies.toLocaleString('en-GB'), number: true },
          {
            head: 'Asked within it',
            cell: (row) => `${percent(row.withinShare)} of what its members are asked together`,
          },
          {
            head: 'Members',
            cell: (row) => [
              agencyList(row.members, answer),
              row.agencies > row.members.length && ` and ${row.agencies - row.members.length} more`,
            ],
          },
        ],
        rows,
        rowId: (index) => communityId(rows[index]?.id ?? index),
      }),
    )
  );
}
