import { startConsole } from './server';

const wanted = Number.parseInt(process.env.PORT ?? '', 10);
const { port, url } = await startConsole({ port: Number.isNaN(wanted) ? 4430 : wanted, layout: 'random' });

console.log(`The practice console (not Qoo10) answers on https://localhost:${port}/
To see it under the real console's address:

  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="MAP qsm.qoo10.jp 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE localhost" \\
    ${url}

?layout=a|b|c|d|random  ?lang=ja|zh|ko  ?rows=5000  ?grid=all|split|smart|split-smart|table
?buttons=guide|all      ?columns=usual|moved        ?popup=window|layer
/practice/round shows what was wrong, /practice/expire ends the session`);
