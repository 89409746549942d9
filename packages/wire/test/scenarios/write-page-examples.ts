// Puts the current examples into the pages of the specification.
import { readFileSync, writeFileSync } from 'node:fs';
import { exampleText, pageExamples } from './page-examples.ts';

for (const [page, example] of Object.entries(pageExamples)) {
  const file = new URL(`../../../../spec/${page}.md`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const block = `\`\`\`json\n${exampleText(example)}\n\`\`\``;
  writeFileSync(
    file,
    text.replace(/```json\n[\s\S]*?\n```/, () => block),
  );
}
