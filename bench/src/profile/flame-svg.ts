import type { Frame } from './cpu-profile.js';

const WIDTH = 1_200;
const ROW = 15;
const HEAD = 24;
/** Narrower frames tell nobody anything and make the picture big. */
const LEAST_WIDTH = 1.2;
const LETTER = 6.2;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The same package has the same colour in every picture. */
function colourOf(from: string): string {
  let hash = 0;
  for (const letter of from) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return from.startsWith('libs/') || from.startsWith('services/') ? `hsl(${10 + hash % 30} 80% 68%)` : `hsl(${60 + hash % 260} 40% 78%)`;
}

/** A flame graph that needs nothing else: callers above, what they called below, as wide as the time it took. */
export function flameSvg(root: Frame, title: string): string {
  const parts: string[] = [];
  let depth = 0;
  const draw = (frame: Frame, x: number, level: number): void => {
    const width = frame.total / root.total * WIDTH;
    if (width < LEAST_WIDTH) return;
    depth = Math.max(depth, level + 1);
    const share = `${(frame.total / root.total * 100).toFixed(1)} %`;
    const label = escaped(frame.name.slice(0, Math.floor(width / LETTER)));
    parts.push(`<g><title>${escaped(`${frame.name} — ${frame.from || 'all'} ${share}\n${frame.place}`)}</title><rect x="${x.toFixed(1)}" y="${HEAD + level * ROW}" width="${Number(width.toFixed(1))}" height="${ROW - 1}" fill="${colourOf(frame.from)}"/>${label.length > 2 ? `<text x="${(x + 2).toFixed(1)}" y="${HEAD + level * ROW + 11}">${label}</text>` : ''}</g>`);
    let childX = x;
    for (const child of [...frame.children.values()].sort((one, other) => other.total - one.total)) {
      draw(child, childX, level + 1);
      childX += child.total / root.total * WIDTH;
    }
  };
  draw(root, 0, 0);
  const height = HEAD + depth * ROW + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="ui-monospace, monospace" font-size="10">
<rect x="0" y="0" width="100%" height="${height}" fill="#fff"/><text x="4" y="16" font-size="13">${escaped(title)}</text>
${parts.join('\n')}
</svg>
`;
}
