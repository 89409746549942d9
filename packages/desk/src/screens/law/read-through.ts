import type { Law } from '@comity/law';

/** The latest day on which facts of the law were read in their sources, as far as rows say so. */
export function readThroughOn({ data }: Law): string {
  const days = [
    ...data.basics.map(({ updated }) => updated),
    ...data.profiles.map(({ updated }) => updated),
    ...data.authorities.flatMap(({ asOf }) => asOf ?? []),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '2001-11-23');
}
