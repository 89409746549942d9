import type { Problem } from '@comity/base';
import type { AssistanceRefused } from './acts/assistance-refused.ts';
import type { FormContext, FormFindings } from './acts/kind.ts';

/**
 * The form of a refusal. The schema already asks for ground and reasons; here it is checked that
 * the items exist. What the law data thinks of the ground is advice: the State decides.
 */
export function refusalForm(content: AssistanceRefused, context: FormContext): FormFindings {
  return {
    missing: itemsUnknown(content, context),
    warnings: [...groundWarnings(content, context), ...dutyWarnings(content, context)],
  };
}

function itemsUnknown({ items }: AssistanceRefused, { state }: FormContext): Problem[] {
  const count = state.requesting.request?.content?.targets.length;
  if (items === undefined || count === undefined) return [];
  const problems: Problem[] = [];
  for (const [index, item] of items.entries()) {
    if (item <= count && items.indexOf(item) === index) continue;
    problems.push({
      code: item > count ? 'item-unknown' : 'item-twice',
      text: item > count ? `The request has ${count} items.` : `Item ${item} is named twice.`,
      at: `items.${index}`,
      next: 'Name each refused item of the request once.',
    });
  }
  return problems;
}

function groundWarnings({ ground }: AssistanceRefused, { advice }: FormContext): Problem[] {
  if (ground.kind === 'other') {
    return [
      {
        code: 'ground-not-in-law-data',
        text: "The ground is not found in Comity's law data.",
        at: 'ground',
      },
    ];
  }
  if (advice.grounds === undefined) return [];
  const known = advice.grounds.find((g) => g.code === ground.code);
  if (known === undefined) {
    return [
      {
        code: 'ground-not-in-law-data',
        text: `The law data knows no ground "${ground.code}" for this request.`,
        at: 'ground.code',
        pinpoint: ground.pinpoint,
      },
    ];
  }
  if (known.available !== false) return [];
  return [
    {
      code: 'ground-not-available',
      text: known.text,
      at: 'ground.code',
      pinpoint: known.pinpoint,
      next: 'Choose another ground, or say in the reasons why it is open all the same.',
    },
  ];
}

function dutyWarnings(content: AssistanceRefused, { advice }: FormContext): Problem[] {
  if (content.consultedFirst) return [];
  return (advice.duties ?? [])
    .filter((duty) => duty.code === 'consult-first' && duty.on !== 'postponement')
    .map(({ text, pinpoint }) => ({
      code: 'not-consulted',
      text,
      at: 'consultedFirst',
      pinpoint,
      next: 'Consult the other side first, or say why that is not appropriate.',
    }));
}
