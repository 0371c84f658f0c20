import { useState } from 'preact/hooks';
import NoticeRound from '../../../components/notice-round';
import { useSpeech } from '../../../components/speech';
import TemplatePicker from '../../../components/template-picker';
import type { AskedBlank, FilledText, Typed, Values } from '../../../components/template-words';
import { strictLength } from '../../../rules/length';
import { type Blank, blanks, isBlankName, type Values as PageValues } from '../../../rules/templates/blanks';
import { fillAny, type Offered } from './offer';

export const askedBlank = (name: string): AskedBlank => {
  if (!isBlankName(name)) return { kind: 'text', name: { ja: name, ko: name, zh: name, en: name } };
  const blank: Blank = blanks[name];
  return blank;
};

/** What was asked for once counts for every order, but not what is another order's own. */
const together = (given: Values, ofPage: PageValues, at: number): PageValues => ({
  ...Object.fromEntries(
    Object.entries(given).filter(
      ([name]) => at === 0 || (isBlankName(name) && blanks[name].from === 'asked'),
    ),
  ),
  ...Object.fromEntries(Object.entries(ofPage).filter(([, value]) => value)),
});

export type Order = { number: string; values: PageValues };

type Props = {
  offered: readonly Offered[];
  /** The values of the page, for each order that is written about; nobody is asked for these. */
  orders: readonly Order[];
  most: number | null;
  today: string;
  wanted: string | undefined;
  typed: () => Typed;
  onInsert: (template: Offered, filled: FilledText, how: 'replace' | 'insert') => void;
  /** Instead of inserting: where there is no box, or one text for each of several orders. */
  onCopy: ((text: string) => Promise<boolean>) | null;
  onClose: () => void;
};

type Asked = { template: Offered; values: Values };

export default function Picker(props: Props) {
  const { offered, orders, most, today, wanted, typed, onInsert, onCopy, onClose } = props;
  const { words } = useSpeech();
  const [asked, setAsked] = useState<Asked | null>(null);
  const find = (id: string) => offered.find((template) => template.id === id);
  const fill = (id: string, given: Values, at = 0): FilledText => {
    const template = find(id);
    return template
      ? fillAny(template.text, together(given, orders[at]?.values ?? {}, at))
      : { body: '', gloss: {}, missing: [] };
  };
  if (asked && onCopy) {
    const notices = orders.map(({ number }, at) => ({
      order: number,
      filled: fill(asked.template.id, asked.values, at),
    }));
    return (
      <section class="picker card" role="dialog" aria-label={words.templates.title}>
        <NoticeRound
          notices={notices}
          blank={askedBlank}
          lengthOf={strictLength}
          onCopy={onCopy}
          onClose={onClose}
        />
      </section>
    );
  }
  return (
    <TemplatePicker
      templates={offered}
      fill={fill}
      blank={askedBlank}
      lengthOf={(text) => strictLength(text)}
      most={most}
      typed={onCopy ? () => ({ title: '', body: '' }) : typed}
      today={today}
      wanted={wanted}
      onInsert={(id, filled, how, values) => {
        const template = find(id);
        if (!template) return;
        if (onCopy) setAsked({ template, values });
        else onInsert(template, filled, how);
      }}
      onClose={onClose}
    />
  );
}
