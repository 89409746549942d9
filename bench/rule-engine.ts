import type { Matrix } from '@comity/law';
import { Engine } from 'json-rules-engine';

/** The widely used rule engine, asked for the open avenues of one pair. */
export interface RuleEngine {
  open(question: {
    readonly from: string;
    readonly to: string;
    readonly measure: string;
  }): Promise<readonly string[]>;
}

/**
 * The rules of a day for json-rules-engine: an avenue is open when the instrument binds both and
 * reaches the measure, and the rule's event carries the reason. Who is bound and what is reached
 * are handed over as looked-up facts, so that its own work is the rules and nothing else.
 */
export function ruleEngine(day: Matrix): RuleEngine {
  const engine = new Engine([], { allowUndefinedFacts: false });
  const place = new Map(day.states.map((state, index) => [state, index]));
  const measures = new Map<string, number>(day.measures.map((measure, index) => [measure, index]));
  const at = (value: unknown): number => place.get(String(value)) ?? -1;
  engine.addFact('open', async (params, almanac) => {
    const { instrument } = params as { instrument: number };
    const [from, to, measure] = await Promise.all([
      almanac.factValue('from'),
      almanac.factValue('to'),
      almanac.factValue('measure'),
    ]);
    return day.verdict(at(from), at(to), measures.get(String(measure)) ?? -1, instrument);
  });
  for (const [index, instrument] of day.instruments.entries()) {
    engine.addRule({
      name: instrument.id,
      conditions: {
        all: [{ fact: 'open', params: { instrument: index }, operator: 'equal', value: 2 }],
      },
      event: { type: 'open', params: { instrument: instrument.id, reason: instrument.title } },
    });
  }
  return {
    open: async ({ from, to, measure }) => {
      const { events } = await engine.run({ from, to, measure });
      return events.map((event) => String(event.params?.['instrument']));
    },
  };
}
