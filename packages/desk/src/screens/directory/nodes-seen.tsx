import { Details, Said } from '@comity/design';
import type { StatedAnswers } from '@comity/feed';
import type { Service } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { participantNamed } from '../participant-name.ts';

interface SeenProps {
  readonly words: Words;
  readonly names: Pick<Service, 'named'>;
  readonly nodes: StatedAnswers['nodes'];
}

/** How often nodes of others were there for the node of this office, as it has published it; folded. */
export function NodesSeen({ words, names, nodes = [] }: SeenProps): VNode | null {
  if (nodes.length === 0) return null;
  return (
    <Details summary={<Said>{words.t('directory.nodes-seen')}</Said>}>
      {nodes.map(({ participant, looks, answered }) => (
        <div>
          <Said>
            {words.t('pings.node-seen', {
              ...{ name: participantNamed(words, names, participant), answered, looks },
            })}
          </Said>
        </div>
      ))}
    </Details>
  );
}
