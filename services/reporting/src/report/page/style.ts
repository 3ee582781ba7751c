import { Html } from '@pirtti/http-kit';

/** Print style: A4, calm, readable at arm's length. */
export const STYLE = new Html(`
@page { size: A4; margin: 20mm 18mm 22mm; }
body { font: 11pt/1.5 'Source Sans 3', 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif; color: #1b2a3a; margin: 0; }
h1 { font-size: 24pt; line-height: 1.2; margin: 12mm 0 6mm; color: #0b2f5c; hyphens: manual; }
h2 { font-size: 15pt; margin: 9mm 0 3mm; color: #0b2f5c; break-after: avoid; }
p { margin: 0 0 3mm; }
.lead { font-size: 12.5pt; }
.draft { font-weight: bold; border: 2px solid #1b2a3a; padding: 2mm 4mm; display: inline-block; }
.summary { break-inside: avoid; }
.keys { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(5, 1fr); gap: 3mm; }
.keys li { border: 1px solid #d4dbe3; border-top: 3px solid #2a6ebb; padding: 2.5mm; font-size: 9pt; line-height: 1.3; }
.big { display: block; font-size: 19pt; font-weight: bold; line-height: 1.3; white-space: nowrap; }
.facts tbody th { width: 42mm; font-weight: bold; }
table { border-collapse: collapse; width: 100%; margin: 3mm 0; break-inside: avoid; }
.measures { break-inside: auto; font-size: 10pt; }
.measures th:nth-child(1) { width: 28%; } .measures td:nth-child(2) { width: 18%; }
caption { text-align: left; font-weight: bold; padding: 0 0 2mm; }
th, td { text-align: left; vertical-align: top; padding: 1.6mm 3mm 1.6mm 0; border-bottom: 1px solid #d4dbe3; }
thead th { border-bottom: 2px solid #1b2a3a; }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
img { width: 100%; max-width: 165mm; display: block; margin: 2mm 0; }
.source { font-size: 9pt; color: #44525f; }
.fingerprint { font-size: 8.5pt; overflow-wrap: anywhere; margin-top: 4mm; }
`);
