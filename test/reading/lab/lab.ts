import { type How, writeInto } from '../../../entrypoints/console.content/notices/writing';
import { capture } from '../../../entrypoints/console.content/reading/capture';
import { marksOf } from '../../../entrypoints/console.content/reading/marks';
import type { Reading } from '../../../entrypoints/console.content/reading/reading';
import { readDocument } from '../../../entrypoints/console.content/screens/read';
import { readRows } from '../../../entrypoints/console.content/screens/rows';
import { drawPage, type Look } from '../drawn/page';
import type { DocumentReading, PageReading } from '../page-files';
import type { Stranger } from '../stranger-files';
import { lookAgain, type Slip } from './again';
import { asText, differences } from './compare';
import { fuzzOne, type Mutant } from './fuzz';
import {
  claimHeads,
  claimRows,
  cutRows,
  makeGrid,
  orderHeads,
  orderRows,
  seenNow,
  valuesOf,
} from './real-grid';
import { fillWithSecrets } from './secrets';
import { show } from './show';
import { times } from './time';

type Page = Parameters<typeof show>[0];

const screenAt = (page: Page): string | null => {
  show(page);
  return readDocument(document)?.screen ?? null;
};

/** A drawn page with somebody's data in every place, as a seller would send it in. */
const captured = (look: Look): string => {
  show(drawPage(look));
  fillWithSecrets(document);
  return capture(document);
};
const partsOf = (page: Page) => {
  show(page);
  const reading = readDocument(document);
  return reading && { screen: reading.screen, controls: reading.controls.map(({ action }) => action) };
};

const brief = (reading: Reading | null) =>
  reading && {
    screen: reading.screen,
    number: reading.situation.order.number,
    status: reading.situation.claim?.status,
    buttons: reading.controls.map(({ action }) => action),
    refusal: reading.formOf('refuse-cancel').reason,
    missing: reading.missing,
  };

const documentReading = (whole: Document): DocumentReading => {
  const reading = readDocument(whole);
  return {
    screen: reading?.screen ?? null,
    buttons: reading?.controls.map(({ action }) => action) ?? [],
    missing: [...(reading?.missing ?? [])],
    marks: reading ? marksOf(reading) : [],
  };
};

/** A page with another one in a frame, each read for itself. */
const framed = (outer: Page, inner: string) => {
  show(outer);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const within = frame.contentDocument;
  if (!within) return undefined;
  within.body.innerHTML = inner;
  return { outer: brief(readDocument(document)), inner: brief(readDocument(within)) };
};

const lab = {
  /** For each look, what is read otherwise than drawn. */
  read: (looks: readonly Look[]): string[][] =>
    looks.map((look) => {
      const drawn = drawPage(look);
      show(drawn);
      const before = document.documentElement.outerHTML;
      const reading = readDocument(document);
      const found = differences(reading, drawn.expected).map(asText);
      if (reading?.missing.length) found.push(`missing: ${reading.missing.join()}`);
      if (document.documentElement.outerHTML !== before) found.push('the page was changed');
      return found;
    }),
  captured,
  /** What a page is read as, to be confirmed by somebody who looks at it. */
  pageReading: async (page: Page): Promise<PageReading> => {
    show(page);
    const frames = [...document.querySelectorAll('iframe')];
    // A capture holds what stood in a frame; it comes when the browser has parsed it.
    await Promise.all(
      frames.map((frame) => frame.srcdoc && new Promise((loaded) => frame.addEventListener('load', loaded))),
    );
    const inner = frames.flatMap((frame) => frame.contentDocument ?? []).map(documentReading);
    return {
      confirmed: false,
      ...documentReading(document),
      ...(inner.length > 0 ? { frames: inner } : {}),
    };
  },
  capturedReading: (look: Look) => [
    partsOf(drawPage(look)),
    partsOf({ url: drawPage(look).url, html: captured(look) }),
  ],
  framed,
  /** At the address of its scene, and at another. */
  screensOf: (look: Look, path: string): (string | null)[] => {
    const at = screenAt(drawPage(look));
    history.replaceState(null, '', `/${path}`);
    return [at, readDocument(document)?.screen ?? null];
  },
  screenAt,
  readingAt: (page: Page) => {
    show(page);
    const reading = readDocument(document);
    return (
      reading && {
        screen: reading.screen,
        missing: reading.missing,
        controls: reading.controls.map(({ action }) => action),
      }
    );
  },
  times,
  claimHeads,
  claimRows,
  cutRows,
  makeGrid,
  orderHeads,
  orderRows,
  seenNow,
  valuesOf,
  /** What is read of a page otherwise than a person would say, and what is named as missing. */
  stranger: ({ path, html, says }: Stranger) => {
    show({ url: `https://qsm.qoo10.jp/${path}`, html });
    for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-shadow]'))
      template.parentElement?.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    const inner = [...document.querySelectorAll<HTMLTemplateElement>('template[data-frame]')].map(
      (template) => {
        const frame = document.getElementById(template.dataset.frame ?? '');
        const within = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
        if (within) within.body.innerHTML = template.innerHTML;
        template.remove();
        return within;
      },
    );
    const before = document.documentElement.outerHTML;
    const framed = inner.find((each) => each?.querySelector('[data-is]'));
    const reading = readDocument((says?.frame && framed) || document);
    const isChanged = document.documentElement.outerHTML !== before;
    if (!says) return { wrong: reading ? [`the screen ${reading.screen}`] : [], missing: [], isChanged };
    const wrong = differences(reading, says).filter(
      ({ what, is }) => is !== undefined || !says.may?.includes(what),
    );
    return { wrong: wrong.map(asText), missing: [...(reading?.missing ?? [])], isChanged };
  },
  /** What is written into the box of the message that is open, and what is left of it once it is taken back. */
  writes: (text: string, how: How) => {
    const body = readDocument(document)?.fieldOf('send-message', 'body');
    const before = body && writeInto(body, text, how);
    const read = () => readDocument(document)?.formOf('send-message').body;
    const written = read();
    const isAsFilled = before?.isAsFilled();
    before?.bringBack();
    return { written, isAsFilled, left: read() };
  },
  full: () => {
    const reading = readDocument(document);
    return (
      reading && {
        screen: reading.screen,
        situation: reading.situation,
        controls: reading.controls.map(({ action }) => action),
        orders: reading.orders,
        missing: reading.missing,
        rows: readRows(document).length,
      }
    );
  },
  fuzz: (from: number, to: number): Mutant[] =>
    Array.from({ length: to - from }, (_, at) => fuzzOne(from + at)),
  again: (from: number, to: number): Slip[] =>
    Array.from({ length: to - from }, (_, at) => lookAgain(from + at) ?? []).flat(),
};
export type Lab = typeof lab;
globalThis.lab = lab;
