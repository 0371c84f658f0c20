import { useSpeech } from './speech';
import type { AskedBlank, FilledText, Gloss } from './template-words';

/** A blank that is still open is marked, so that nobody takes it for text. */
const withBlanks = (text: string) =>
  text
    .split(/(\{\{[^{}]*\}\})/)
    .map((piece, at) => (at % 2 ? <mark key={at}>{piece.slice(2, -2)}</mark> : piece));

const Words = ({ title, body }: Gloss) => (
  <>
    {title && <p class="subject">{withBlanks(title)}</p>}
    <p class="text">{withBlanks(body)}</p>
  </>
);

type Props = {
  filled: FilledText;
  blank: (name: string) => AskedBlank;
  lengthOf: (text: string) => number;
  most: number | null;
};

/** What the buyer will read, and for those who do not read Japanese, what it means. */
export default function TemplatePreview({ filled, blank, lengthOf, most }: Props) {
  const { language, words } = useSpeech();
  const gloss = filled.gloss[language];
  const asked = filled.missing.map((name) => blank(name).name[language]);
  const length = lengthOf(filled.body);
  const named = (text: string) =>
    text.replace(/\{\{([^{}]*)\}\}/g, (whole, name: string) =>
      filled.missing.includes(name.trim()) ? `{{${blank(name.trim()).name[language]}}}` : whole,
    );
  const show = ({ title, body }: Gloss): Gloss => ({
    ...(title === undefined ? {} : { title: named(title) }),
    body: named(body),
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus
    <section class="preview" tabIndex={0} aria-label={words.templates.buyerReads}>
      <p class="caption">
        <span>{words.templates.buyerReads}</span>
        <span class="hint">
          {most === null ? words.templates.length(length) : words.templates.lengthOf(length, most)}
        </span>
      </p>
      <div lang="ja" class="buyer">
        <Words {...show(filled)} />
      </div>
      {asked.length > 0 && <p class="asked">{words.templates.stillAsked(asked.join(words.and))}</p>}
      {gloss && (
        <>
          <p class="caption">{words.templates.gloss}</p>
          <div class="gloss">
            <Words {...show(gloss)} />
          </div>
        </>
      )}
    </section>
  );
}
