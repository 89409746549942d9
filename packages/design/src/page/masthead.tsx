import type { Place, Words } from '@comity/words';
import { type Content, shown } from '../kit/content.ts';
import { ServiceNavigation } from '../kit/service-navigation.tsx';
import { Icon } from '../pieces/icon.tsx';
import { Mark } from '../pieces/mark.tsx';

export interface NavLink {
  readonly content: Content;
  readonly href: string;
  /** How many wait there; nothing is shown for none. */
  readonly count?: number | undefined;
  readonly current?: boolean | undefined;
}

export interface MastheadProps {
  readonly words: Words;
  /** Whose node this is. */
  readonly node: {
    readonly code: string;
    readonly name: string;
    readonly authority?: string | undefined;
  };
  readonly home?: string | undefined;
  readonly navigation?: readonly NavLink[] | undefined;
  readonly training?: boolean | undefined;
  /** Who has signed in: role and number, as other States see them, or the name. */
  readonly officer?: { readonly name: string; readonly href?: string | undefined } | undefined;
  /** A form that signs out, or a link to sign in. */
  readonly session?: Content;
  /** The search of the masthead: a GET form. */
  readonly find?:
    | { readonly action: string; readonly name: string; readonly value?: string | undefined }
    | undefined;
  /** Time of rendering, RFC 3339. */
  readonly now: string;
  readonly place: Place;
}

/** The mark, whose node this is, who is at it, and the parts of the desk. */
export function Masthead(props: MastheadProps) {
  const { words, node } = props;
  return (
    <>
      <header class="c-masthead">
        <div class="c-wrap c-masthead__row">
          <a class="c-logo" href={props.home ?? '/'}>
            <Mark label={words.t('shell.home')} />
          </a>
          <div class="c-node">
            {node.code === '' ? null : <span class="c-iso">{node.code}</span>}
            <span class="c-node__name">
              <bdi>{node.name}</bdi>
              {node.authority ? (
                <small>
                  <bdi>{node.authority}</bdi>
                </small>
              ) : null}
            </span>
          </div>
          <div class="c-masthead__end">
            {props.find ? <Find words={words} find={props.find} /> : null}
            <a class="c-hide" href="#languages">
              <bdi>{words.locale.name}</bdi>
            </a>
            <OfficerName {...props} />
            {shown(props.session) ? props.session : null}
          </div>
        </div>
      </header>
      <Navigation {...props} />
      {props.training ? (
        <aside class="c-training" aria-label={words.t('shell.training-label')}>
          <div class="c-wrap">
            <p>
              <b>{words.t('shell.training')}</b> <span>{words.t('shell.training-text')}</span>
            </p>
          </div>
        </aside>
      ) : null}
    </>
  );
}

function OfficerName({ officer, words }: MastheadProps) {
  if (!officer) return null;
  const name = (
    <>
      <span class="govuk-visually-hidden">{words.t('shell.officer')} </span>
      <b>
        <bdi>{officer.name}</bdi>
      </b>
    </>
  );
  return officer.href ? (
    <a class="c-officer" href={officer.href}>
      {name}
    </a>
  ) : (
    <span class="c-officer">{name}</span>
  );
}

interface FindProps {
  readonly words: Words;
  readonly find: NonNullable<MastheadProps['find']>;
}

function Find({ words, find }: FindProps) {
  return (
    <search>
      <form class="c-find" method="get" action={find.action}>
        <Icon name="find" />
        <label class="govuk-visually-hidden" for="find">
          {words.t('shell.find')}
        </label>
        <input
          id="find"
          name={find.name}
          type="search"
          value={find.value}
          placeholder={words.t('shell.find')}
          autocomplete="off"
        />
        <button type="submit" class="govuk-visually-hidden">
          {words.t('shell.find-button')}
        </button>
      </form>
    </search>
  );
}

function Navigation({ words, navigation }: MastheadProps) {
  if (!navigation || navigation.length === 0) return null;
  return (
    <ServiceNavigation
      class="c-nav"
      navigationLabel={words.t('shell.navigation')}
      collapse={false}
      navigation={navigation.map((item) => ({
        href: item.href,
        current: item.current,
        content: item.count ? (
          <>
            {item.content} <span class="c-count">{words.number(item.count)}</span>
          </>
        ) : (
          item.content
        ),
      }))}
    />
  );
}
