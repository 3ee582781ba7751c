import { MUNICIPALITIES, MUNICIPALITY_CENTRES, MUNICIPALITY_CODES, type MunicipalityCode } from '@pirtti/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';

interface Props {
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: string | undefined;
  readonly approximate: boolean;
  readonly onChoose: (code: MunicipalityCode | undefined) => void;
}

const WIDTH = 640;
const MARGIN = 64;
const SMALLEST = 16;
const LARGEST = 34;
/** Here, degrees of longitude are narrower than those of latitude. */
const NARROWER = Math.cos((63.3 * Math.PI) / 180);

/** Where there is something, as circles in their places: no streets, only which way and how much. The same as a table, one press away. */
export function MunicipalityMap({ counts, chosen, approximate, onChoose }: Props) {
  const { t } = useTranslation('activities');
  const { label, language } = useLabels();
  const [asTable, setAsTable] = useState(false);
  const codes = MUNICIPALITY_CODES.filter((code) => counts[code] || code === chosen);
  if (codes.length === 0) return null;
  const { place, height } = layout(codes);
  const most = Math.max(...codes.map((code) => counts[code] ?? 0), 1);
  const number = (code: MunicipalityCode) => `${approximate ? '~' : ''}${formatNumber(counts[code] ?? 0, language)}`;
  const press = (code: MunicipalityCode) => onChoose(code === chosen ? undefined : code);
  const byName = [...codes].sort((a, b) => label(MUNICIPALITIES, a).localeCompare(label(MUNICIPALITIES, b), language));
  return (
    <section className="card map" aria-labelledby="kartta">
      <h2 id="kartta" className="map__title">{t('mapTitle')}</h2>
      {asTable ? (
        <table className="table">
          <thead><tr><th scope="col">{t('filter.kunta')}</th><th scope="col" className="number">{t('mapCount')}</th></tr></thead>
          <tbody>{byName.map((code) => <tr key={code}><th scope="row"><button type="button" className="link-button" aria-pressed={code === chosen} onClick={() => press(code)}>{label(MUNICIPALITIES, code)}</button></th><td className="number">{number(code)}</td></tr>)}</tbody>
        </table>
      ) : (
        <svg className="map__picture" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={t('mapTitle')}>
          {byName.map((code) => {
            const { x, y } = place(code);
            const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((counts[code] ?? 0) / most);
            return (
              <g
                key={code} className={code === chosen ? 'map__place map__place--chosen' : 'map__place'} role="button" tabIndex={0} aria-pressed={code === chosen} aria-label={t('mapPlace', { place: label(MUNICIPALITIES, code), count: counts[code] ?? 0 })}
                onClick={() => press(code)} onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); press(code); } }}
              >
                <circle cx={x} cy={y} r={radius} />
                <text x={x} y={y + 6} className="map__number">{number(code)}</text>
                <text x={x} y={y + radius + 18} className="map__name">{label(MUNICIPALITIES, code)}</text>
              </g>
            );
          })}
        </svg>
      )}
      <div><Button look="bare" onClick={() => setAsTable(!asTable)}>{t(asTable ? 'asMap' : 'asTable')}</Button></div>
    </section>
  );
}

/** The places that are shown fill the picture, north up. */
function layout(codes: readonly MunicipalityCode[]) {
  const at = (code: MunicipalityCode) => ({ x: MUNICIPALITY_CENTRES[code].longitude * NARROWER, y: -MUNICIPALITY_CENTRES[code].latitude });
  const points = codes.map(at);
  const [west, east] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [north, south] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const scale = Math.min((WIDTH - 2 * MARGIN) / Math.max(east - west, 0.3), 520 / Math.max(south - north, 0.3));
  const left = (WIDTH - (east - west) * scale) / 2;
  return {
    height: Math.round((south - north) * scale + 2 * MARGIN),
    place: (code: MunicipalityCode) => { const { x, y } = at(code); return { x: left + (x - west) * scale, y: MARGIN - 10 + (y - north) * scale }; },
  };
}
