import type { ComponentChildren } from 'preact';
import { useSpeech } from '../../components/speech';

/** The same head on every page: the mark, the name, and where one can go from here. */
export default function Header({ children }: { children?: ComponentChildren }) {
  const { words } = useSpeech();
  return (
    <header class="desk-header">
      <img src="/icon/48.png" width="24" height="24" alt="" />
      <h1>{words.product}</h1>
      <nav class="row">{children}</nav>
    </header>
  );
}
