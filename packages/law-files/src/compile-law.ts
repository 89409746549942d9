import type {
  ActProvision,
  ArticleRow,
  AuthorityRow,
  Clock,
  ContentRow,
  Instrument,
  InstrumentRules,
  LawData,
  PartyRow,
  Provision,
  StateBasics,
  StateProfile,
} from '@comity/law';
import type { InstrumentFolder, Treaties } from './checked-files.ts';
import { type Declared, withDerivedAuthorities } from './derived-authorities.ts';
import { withDerivedParties } from './derived-parties.ts';
import { withFactsCapped } from './profiled-facts.ts';

/** Turns checked files into the rows that the engine is handed. The version is set by the caller. */
export function compileLaw(treaties: Treaties): Omit<LawData, 'version'> {
  const { folders } = treaties;
  const jurisdictions = treaties.jurisdictions.value as LawData['jurisdictions'];
  const instruments = folders.flatMap(instrumentOf);
  const parties = folders.flatMap(partiesOf);
  const declared = folders.flatMap(declarationsOf);
  const profiles = treaties.states.flatMap(profileOf);
  return {
    measures: treaties.measures.value as LawData['measures'],
    conditions: treaties.conditions.value as LawData['conditions'],
    jurisdictions,
    calendars: treaties.calendars.value as LawData['calendars'],
    instruments,
    articles: folders.flatMap(articlesOf),
    provisions: folders.flatMap(provisionsOf),
    parties: withDerivedParties(parties, { folders, jurisdictions, instruments }),
    declarations: declared.map(({ authority: _authority, asOf: _asOf, ...row }) => row),
    rules: folders.flatMap((folder) =>
      folder.rules === undefined ? [] : [folder.rules.value as unknown as InstrumentRules],
    ),
    contents: folders.flatMap(contentsOf),
    clocks: folders.flatMap(clocksOf),
    actProvisions: folders.flatMap(actProvisionsOf),
    basics: treaties.states.map(basicsOf),
    authorities: withDerivedAuthorities(treaties.states.flatMap(authoritiesOf), {
      declarations: declared,
      profiles,
    }),
    networks: treaties.networks.value as LawData['networks'],
    research: treaties.research.value as LawData['research'],
    profiles,
    practices: treaties.practices.value as LawData['practices'],
    programmes: treaties.programmes.value as LawData['programmes'],
  };
}

function instrumentOf(folder: InstrumentFolder): readonly Instrument[] {
  if (folder.instrument === undefined) return [];
  const {
    parties: _parties,
    members: _members,
    replaces: _replaces,
    ...instrument
  } = folder.instrument.value;
  return [{ ...instrument, id: folder.id } as Instrument];
}

/** Rows of `parties.yaml`, and those that stand in a bilateral `instrument.yaml` itself. */
const partiesOf = (folder: InstrumentFolder): readonly PartyRow[] =>
  [...(folder.parties?.value ?? []), ...(folder.instrument?.value.parties ?? [])].map(
    (row) => ({ instrument: folder.id, ...row }) as PartyRow,
  );

const articlesOf = (folder: InstrumentFolder): readonly ArticleRow[] =>
  (folder.articles?.value ?? []).map((row) => ({
    instrument: folder.id,
    article: row.article,
    title: row.title,
    domain: row.domain,
  }));

/** An article and each of its paragraphs; a paragraph is as sure as its article unless it says. */
const provisionsOf = (folder: InstrumentFolder): readonly Provision[] =>
  (folder.articles?.value ?? []).flatMap((row) => {
    const { article, paragraphs, title, domain, limits, values, ...rest } = row;
    const head = { instrument: folder.id, title, domain };
    const whole = {
      ...head,
      ...rest,
      pinpoint: `${folder.id}:${article}`,
      limits: limits ?? [],
      values: values ?? [],
    } as Provision;
    const parts = (paragraphs ?? []).map(
      ({ at, values: figures, ...paragraph }) =>
        ({
          ...head,
          confidence: row.confidence,
          source: row.source,
          ...paragraph,
          pinpoint: `${folder.id}:${article}${at}`,
          limits: [],
          values: figures ?? [],
        }) as Provision,
    );
    return [whole, ...parts];
  });

const declarationsOf = (folder: InstrumentFolder): readonly Declared[] =>
  (folder.declarations?.value ?? []).map(
    ({ at, ...row }) =>
      ({ instrument: folder.id, pinpoint: `${folder.id}:${at}`, ...row }) as Declared,
  );

const contentsOf = (folder: InstrumentFolder): readonly ContentRow[] =>
  (folder.contents?.value ?? []).map(
    ({ at, ...row }) =>
      ({
        instrument: folder.id,
        pinpoint: at === null ? null : `${folder.id}:${at}`,
        ...row,
      }) as ContentRow,
  );

const clocksOf = (folder: InstrumentFolder): readonly Clock[] =>
  (folder.clocks?.value ?? []).map(({ at, name, ...row }) => {
    const pinpoint = `${folder.id}:${at}`;
    const id = name === undefined ? pinpoint : `${pinpoint}#${name}`;
    return { id, instrument: folder.id, pinpoint, ...row } as Clock;
  });

const actProvisionsOf = (folder: InstrumentFolder): readonly ActProvision[] =>
  (folder.acts?.value ?? []).map(({ at, fields = {}, ...row }) => ({
    instrument: folder.id,
    ...row,
    pinpoints: at.map((place) => `${folder.id}:${place}`),
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, place]) => [name, `${folder.id}:${place}`]),
    ),
  }));

type StateFile = Treaties['states'][number];

const basicsOf = ({ value }: StateFile): StateBasics => {
  const { state, name, updated, basics } = value;
  return { state, name, updated, ...basics } as StateBasics;
};

const authoritiesOf = ({ value }: StateFile): readonly AuthorityRow[] =>
  (value.authorities ?? []).map((row) => ({ state: value.state, ...row }) as AuthorityRow);

/** The four heads of a State whose law was researched. */
const profileOf = ({ value }: StateFile): readonly StateProfile[] => {
  const { basics: _basics, authorities: _authorities, ...profile } = value;
  return profile.substantive === undefined ? [] : [withFactsCapped(profile as StateProfile)];
};
