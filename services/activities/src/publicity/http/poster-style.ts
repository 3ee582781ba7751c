import { Html } from '@pirtti/http-kit';

/** One A4. The name and when and where it is can be read from two metres. `--scale` and `--foot` are said by whoever knows how much there is, `--fit` by whoever sees that it is too much. */
export const POSTER_STYLE = new Html(`
@page { size: A4; margin: 0; }
* { box-sizing: border-box; }
html { background: #e7ebef; }
body { margin: 0; font: 16pt/1.3 'Source Sans 3', 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif; color: #14202c; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { --all: calc(var(--scale) * var(--fit, 1)); --low: calc(var(--foot) * var(--fit, 1)); width: 210mm; min-height: 297mm; margin: 0 auto; padding: 0 14mm 10mm; background: #fff; display: flex; flex-direction: column; }
header { margin: 0 -14mm; padding: calc(13mm * var(--all)) 14mm calc(9mm * var(--all)); background: #0b2f5c; color: #fff; }
h1 { margin: 0; font-size: calc(var(--name) * var(--fit, 1)); line-height: 1.08; overflow-wrap: anywhere; hyphens: manual; }
.summary { margin: calc(5mm * var(--all)) 0 0; font-size: calc(22pt * var(--all)); line-height: 1.3; overflow-wrap: anywhere; }
dl { margin: 0; }
dt { font-weight: bold; color: #0b2f5c; font-size: calc(15pt * var(--all)); line-height: 1.2; }
dd { margin: 0 0 calc(4.5mm * var(--all)); overflow-wrap: anywhere; }
.main { margin-top: calc(7mm * var(--all)); }
.main dd { font-size: calc(32pt * var(--all)); line-height: 1.18; font-weight: bold; }
.main .small { display: block; font-size: calc(20pt * var(--all)); line-height: 1.3; font-weight: normal; }
.more dd { font-size: calc(18pt * var(--all)); line-height: 1.3; }
.line { display: block; }
.more { flex: 0 1 auto; min-height: 0; }
header, .main, footer { flex: none; }
footer { margin-top: auto; padding-top: 4mm; border-top: 2pt solid #0b2f5c; display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; break-inside: avoid; }
footer p { margin: 0 0 1mm; font-size: calc(15pt * var(--low)); line-height: 1.3; overflow-wrap: anywhere; }
footer .organiser { font-weight: bold; font-size: calc(18pt * var(--low)); }
footer .address { font-size: calc(11pt * var(--low)); }
figure { margin: 0; width: 44mm; flex: none; text-align: center; }
svg { width: 44mm; height: 44mm; display: block; background: #fff; }
figcaption { font-size: 10pt; line-height: 1.2; }
/* Letters differ from machine to machine: where a browser prints and a line is too much, the last of the rides goes, never the foot. */
@media print { main { height: 297mm; overflow: hidden; } .more { overflow: hidden; } }
@media screen and (max-width: 220mm) {
  main { width: 100%; min-height: 100vh; padding: 0 20px 24px; }
  header { margin: 0 -20px; padding: 32px 20px 24px; }
  h1 { font-size: min(var(--name), 12vw); }
  .summary, .main .small { font-size: 17pt; }
  .main dd { font-size: 20pt; }
  .more dd { font-size: 15pt; }
  footer { flex-wrap: wrap; }
  footer p { font-size: 14pt; }
}
`);
