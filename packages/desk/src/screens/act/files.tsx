import { actOf, filesSeen, type SaidOfFile, unanswered, wholeAndSame } from '@comity/case';
import {
  Button,
  Code,
  errorOf,
  fieldIdOf,
  SelectField,
  Status,
  TextBox,
  TextField,
} from '@comity/design';
import { type ContentOf, FILE_FOUND, type FileFound, readSums } from '@comity/statements';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { rowsOf, type Typed, textOf } from '../described/asker.ts';
import { PlainLine } from '../plain-text.tsx';
import type { ActBodyProps, Scene } from './act-form.ts';
import type { Dressing, Look } from './said-form.tsx';

const KIND = 'files-received';

/** The pasted output of `sha256sum`. */
const SUMS_FIELD = 'files-sums';
const foundAt = (place: number): string => `files-found-${place}`;
const bytesAt = (place: number): string => `files-bytes-${place}`;

type Items = ContentOf<'evidence-delivered'>['items'];

/** The list that the receipt is about: of the delivery that was chosen, else of the only one. */
function listOf({ view }: Scene, chosen: string): Items {
  const open = unanswered(KIND, view.state, view.side);
  const asked = open.includes(chosen) ? chosen : open.length === 1 ? open[0] : undefined;
  const content = asked === undefined ? null : actOf(view.state, asked)?.content;
  return (content as Partial<ContentOf<'evidence-delivered'>> | null)?.items ?? [];
}

/** What a person may say of a file that no digest speaks of. */
const BY_HAND = ['arrived', 'other', 'missing'] as const satisfies readonly FileFound[];

function saidOf(posted: Fields, place: number): SaidOfFile {
  const found = BY_HAND.find((one) => one === posted.one(foundAt(place)));
  const bytes = posted.one(bytesAt(place)).trim();
  return {
    ...(found === undefined ? {} : { found }),
    ...(/^[0-9]{1,15}$/.test(bytes) ? { bytes: Number(bytes) } : {}),
  };
}

/** Each file of the list as it arrived, by the digests that were pasted and by what was chosen. */
function seenIn(posted: Fields, scene: Scene) {
  const items = listOf(scene, posted.one('asked'));
  const said = items.map((_, place) => saidOf(posted, place));
  return filesSeen(items, readSums(posted.one(SUMS_FIELD)), said);
}

const files: Look = {
  Controls: FilesControls,
  read: (posted, scene) =>
    seenIn(posted, scene).map(({ name, bytes, digest = '', found = '' }) => ({
      ...{ name, digest, found, bytes: bytes === undefined ? '' : String(bytes) },
    })),
};

/** Nothing is asked: it follows from the files, or is kept for the form alone. */
const Nothing = (): VNode => <></>;

const followsFrom = (name: 'complete' | 'verified'): Look => ({
  Controls: Nothing,
  read: (posted, scene) => (wholeAndSame(seenIn(posted, scene))[name] ? 'yes' : 'no'),
});

/** A receipt by files: the digests are pasted once, and compared with the list by the machine. */
export const filesReceived: Dressing = {
  looks: {
    files,
    complete: followsFrom('complete'),
    verified: followsFrom('verified'),
    /** What was typed, which the rows do not hold. */
    sums: { Controls: Nothing, read: (posted) => posted.one(SUMS_FIELD) },
    byHand: {
      Controls: Nothing,
      read: (posted, scene) =>
        listOf(scene, posted.one('asked')).map((_, place) => posted.one(foundAt(place))),
    },
  },
};

function FilesControls({ scene, typed, problems }: ActBodyProps): VNode {
  const { words } = scene;
  const items = listOf(scene, textOf(typed, 'asked'));
  const rows = rowsOf(typed, 'files') as readonly Typed[];
  const chosen = rowsOf(typed, 'byHand') as readonly string[];
  const unread = problems.filter(({ at = '' }) => /^files\.[0-9]+\.digest$/.test(at));
  const error = errorOf(problems, 'files') ?? unread[0]?.text;
  return (
    <section class="c-form-section" id={fieldIdOf('files')} tabindex={-1}>
      {unread.map(({ at = '' }) => (
        <span id={fieldIdOf(at)} tabindex={-1} />
      ))}
      <TextBox
        words={words}
        {...(error === undefined ? {} : { error })}
        name={SUMS_FIELD}
        label={words.t('act.files-sums')}
        hint={words.t('act.files-sums-hint')}
        value={textOf(typed, 'sums')}
        rows={5}
      />
      <Button name="change" value="yes" class="govuk-button--secondary">
        {words.t('act.files-compare')}
      </Button>
      {items.map((item, place) => (
        <OneFile
          {...{ words, problems, place, item }}
          row={rows[place] ?? {}}
          chosen={chosen[place] ?? ''}
        />
      ))}
      {rows.slice(items.length).map((row) => (
        <p class="c-small">
          <PlainLine text={textOf(row, 'name')} /> <Found words={words} found="not-listed" />
        </p>
      ))}
    </section>
  );
}

interface OneFileProps extends Pick<ActBodyProps, 'problems'> {
  readonly words: Words;
  readonly place: number;
  readonly item: Items[number];
  /** What became of it so far. */
  readonly row: Typed;
  /** What was chosen by hand. */
  readonly chosen: string;
}

function OneFile({ words, problems, place, item, row, chosen }: OneFileProps): VNode {
  const found = FILE_FOUND.find((one) => one === textOf(row, 'found'));
  const digest = textOf(row, 'digest');
  const at = `files.${place}.found`;
  const error = errorOf(problems, at);
  return (
    <fieldset class="govuk-fieldset c-form-section" id={fieldIdOf(at)} tabindex={-1}>
      <legend class="govuk-fieldset__legend">
        <PlainLine text={item.name} />{' '}
        {found === undefined ? null : <Found words={words} found={found} />}
      </legend>
      {item.digest === undefined ? null : (
        <p class="c-tiny">
          {words.t('act.files-listed')} <Code>{item.digest}</Code>
        </p>
      )}
      {digest === '' ? (
        <>
          <SelectField
            words={words}
            {...(error === undefined ? {} : { error })}
            name={foundAt(place)}
            label={words.t('act.files-found')}
            value={chosen}
            items={[
              { value: '', text: words.t('request.choose') },
              ...BY_HAND.map((value) => ({ value, text: words.t(`file-found.${value}`) })),
            ]}
          />
          <TextField
            words={words}
            name={bytesAt(place)}
            label={words.t('act.files-bytes')}
            value={textOf(row, 'bytes')}
            inputmode="numeric"
          />
        </>
      ) : (
        <p class="c-tiny">
          {words.t('act.files-seen')} <Code>{digest}</Code>
        </p>
      )}
    </fieldset>
  );
}

/** Same, other, missing: what became of a file, in a word that stands out. */
export const Found = ({
  words,
  found,
}: {
  readonly words: Words;
  readonly found: FileFound;
}): VNode => <Status kind={LOOKS[found]}>{words.t(`file-found.${found}`)}</Status>;

const LOOKS = {
  same: 'open',
  other: 'late',
  missing: 'late',
  arrived: 'limited',
  'not-listed': 'limited',
} as const satisfies Readonly<Record<FileFound, string>>;
