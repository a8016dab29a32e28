import { cssString } from "@/components/record/markup";

const BASE = `
:root{color-scheme:light;--ink:oklch(.225 .012 265);--quiet:oklch(.485 .012 265);--line:oklch(.905 .005 80);--strong:oklch(.8 .007 80);
--outcome:oklch(.475 .138 256);--credential:oklch(.64 .132 67);--synergy:oklch(.612 .1 170);--stripe:oklch(.78 .09 165);
--interval:oklch(.885 .006 265);--edge:oklch(.5 .012 265);--attention:oklch(.47 .16 350)}
*{box-sizing:border-box;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-variant-ligatures:no-common-ligatures;margin:0;background:#fff;color:var(--ink);font:400 11pt/16pt Geist,ui-sans-serif,system-ui,sans-serif}
main{max-width:174mm;margin:0 auto;padding:24px 16px}
h1,h2,h3,p,dl,ul,table{margin:0;padding:0}
h1{font:400 33pt/36pt "Geist Serif","Times New Roman",serif;letter-spacing:-.012em;overflow-wrap:anywhere}
h2{font-size:11pt;line-height:16pt;font-weight:600;margin:22pt 0 6pt;break-after:avoid}
h3{font-size:10pt;font-weight:600;margin:14pt 0 4pt;break-after:avoid}
h1+.note{margin-top:5pt}.note,.quiet{color:var(--quiet)}.note,table,dl,ul,.sign,.said{font-size:9.75pt;line-height:15pt}
.running{font-size:9pt;color:var(--quiet);margin-bottom:16pt}.missing{color:var(--attention);margin-top:6pt}
.prose{display:grid;gap:8pt;max-width:150mm}.prose p{white-space:pre-line;overflow-wrap:anywhere}
b{font-weight:600}q{quotes:"“" "”"}code{font-family:"Geist Mono",ui-monospace,monospace;font-size:8.5pt;overflow-wrap:anywhere}
`;

const TABLES = `
table{width:100%;border-collapse:collapse}caption{text-align:left;font-weight:550;padding:8pt 0 4pt;break-after:avoid}
th{text-align:left;white-space:nowrap;font-weight:400;color:var(--quiet);border-bottom:1px solid var(--strong);padding:3pt 6pt 3pt 0}
td{border-bottom:1px solid var(--line);padding:5pt 6pt 5pt 0;vertical-align:top;overflow-wrap:anywhere}
.n{text-align:right;font-variant-numeric:tabular-nums;padding-right:8pt}td.n,tfoot td,.decided td:first-child{font-weight:600}
.by{width:36mm}.ratings th{white-space:normal}.drawn{width:42mm;vertical-align:middle}.scale{width:62mm;vertical-align:middle}.sure td:first-child{width:44mm}
tr,.said,.sign>div,dl,.hash{break-inside:avoid}.ratings{margin-top:4pt;table-layout:fixed}.ratings td:first-child{width:44mm}
.axis{display:flex;justify-content:space-between;font-size:8.5pt}.axis i{font-style:normal}
.interval,.bar{position:relative;display:block;height:8px}
.interval i{position:absolute;inset-block:0;background:var(--interval);border-inline:1.5px solid var(--edge)}
.interval b{position:absolute;top:-.5px;width:9px;height:9px;margin-left:-4.5px;border-radius:50%;background:var(--ink);box-shadow:0 0 0 1.5px #fff}
.bar i{position:absolute;inset-block:0}.bar .outcome{background:var(--outcome)}.bar .credential{background:var(--credential)}
.bar .unchecked{border:1.5px solid var(--outcome)}
.bar .synergy{background:repeating-linear-gradient(135deg,var(--synergy) 0 2px,var(--stripe) 2px 4px)}
`;

const PARTS = `
.said{display:grid;grid-template-columns:44mm 1fr;gap:8mm;border-top:1px solid var(--line);padding:7pt 0}.vote>.note,.said+.note{border-top:1px solid var(--line);padding-top:6pt}
.sign{display:grid;grid-template-columns:1fr 1fr;gap:8mm;border-top:1px solid var(--ink);padding-top:8pt}
dl{display:grid;grid-template-columns:1fr auto;max-width:90mm;gap:1pt 8mm}dt{color:var(--quiet)}dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
.hash{display:grid;grid-template-columns:repeat(8,auto);justify-content:space-between;max-width:120mm;font:9pt/14pt "Geist Mono",ui-monospace,monospace;background:#f4f3f1;border-radius:4px;padding:6pt 10pt;margin:8pt 0}
ul{list-style:none;display:grid;gap:3pt}
.person{break-before:page;margin-top:32pt}.name{font:400 20pt/26pt "Geist Serif","Times New Roman",serif;margin:0 0 4pt}
@media (max-width:640px){.said,.sign{grid-template-columns:1fr;gap:4pt}.drawn,.scale{display:none}.by,.sure td:first-child,.ratings td:first-child{width:auto}.hash{grid-template-columns:repeat(4,auto)}h1{font-size:24pt;line-height:28pt}}
`;

/** The style of the record: on a screen one calm column, on paper A4 with the running line above and "3 of 5" below. */
export function pageStyle(running: string): string {
  const margin = "font:8.5pt/12pt Geist,sans-serif;color:oklch(.485 .012 265)";
  const paper = `
@page{size:A4;margin:18mm;@top-left{content:${cssString(running)};${margin}}@bottom-right{content:counter(page) " of " counter(pages);${margin}}}
@media print{main{max-width:none;padding:0}.running{display:none}.person{margin-top:0}}
`;
  return `${BASE}${TABLES}${PARTS}${paper}`;
}
