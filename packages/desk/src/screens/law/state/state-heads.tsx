import { Lines } from '@comity/design';
import type { Declaration, GapAnswer, JudgedStanding, ProfileAnswer } from '@comity/law';
import { instrumentShort } from '../../law-names.ts';
import { DeclarationLine } from '../article/hanging-panels.tsx';
import { StateHistory } from '../changes.tsx';
import { FoldPanel } from '../fold-panel.tsx';
import { SourceText } from '../law-text.tsx';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { BasicFacts, WriteFirst } from './basic-facts.tsx';
import { BindingTable } from './binding-table.tsx';
import { GapPanel } from './gap-panel.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import { ProfileTables } from './profile-tables.tsx';

/** All that the law data says about one jurisdiction on a day. */
export interface AboutState {
  readonly profile: ProfileAnswer;
  readonly standings: readonly JudgedStanding[];
  readonly declarations: readonly Declaration[];
  readonly gap: GapAnswer;
}

interface HeadsProps {
  readonly visit: LawVisit;
  readonly on: string;
  readonly about: AboutState;
}

/** What binds it, its law under its heads, what it declared, and what is missing. */
export function StateHeads({ visit, on, about }: HeadsProps) {
  const { words } = visit;
  const law = lawOf(visit);
  const { profile, standings, declarations, gap } = about;
  const against = gap.question.instrument;
  return (
    <div class="c-stack">
      <WriteFirst visit={visit} basics={profile.basics} state={profile.state} />
      <BasicFacts visit={visit} basics={profile.basics} />
      <GapPanel visit={visit} gap={gap} name={instrumentShort(words, law, against)} />
      <BindingTable visit={visit} standings={standings} on={on} />
      <ProfileTables visit={visit} profile={profile} />
      {(['cooperation', 'capacity', 'prevention'] as const).map((head) => (
        <ProfileFacts
          words={words}
          title={words.t(`state.${head}`)}
          id={head}
          facts={profile[head]}
        />
      ))}
      {profile.sources.length === 0 ? null : (
        <FoldPanel
          title={words.t('state.sources')}
          id="sources"
          note={words.number(profile.sources.length)}
        >
          <ul class="c-law-plain">
            {profile.sources.map((source) => (
              <li>
                <SourceText words={words}>{source}</SourceText>
              </li>
            ))}
          </ul>
        </FoldPanel>
      )}
      <FoldPanel
        title={words.t('state.declarations')}
        id="declarations"
        note={words.number(declarations.length)}
        padded={false}
      >
        {declarations.length === 0 ? (
          <p class="c-law-more">{words.t('state.no-declarations')}</p>
        ) : (
          <Lines
            items={declarations.map((row) => <DeclarationLine words={words} law={law} row={row} />)}
          />
        )}
      </FoldPanel>
      <StateHistory visit={visit} state={profile.state} on={on} />
    </div>
  );
}
