import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { Stepper } from '../../ui/Stepper';
import { WAYS } from './ride-words';
import type { WishValues } from './wish-values';

interface Props {
  readonly values: WishValues;
  readonly problem: (control: string) => string | undefined;
  readonly onChange: (part: Partial<WishValues>) => void;
  /** Of somebody who is known by a code no address is written down. */
  readonly withoutPickUp?: boolean;
}

/** From where somebody comes along, which way, and with how many. */
export function WishFields({ values, problem, onChange, withoutPickUp = false }: Props) {
  const { t } = useTranslation('rides');
  return (
    <>
      <TextField id="area" label={t('wish.area')} hint={t('wish.areaHint')} maxLength={80} value={values.area} onChange={(area) => onChange({ area })} problem={problem('area')} />
      {!withoutPickUp && <TextField id="pickUp" optional label={t('wish.pickUp')} hint={t('wish.pickUpHint')} maxLength={200} value={values.pickUp} onChange={(pickUp) => onChange({ pickUp })} problem={problem('pickUp')} />}
      <ChooseOne label={t('offer.ways')} value={values.way} onChange={(way) => onChange({ way })} choices={WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))} />
      <Stepper label={t('wish.size')} value={values.size} max={8} onChange={(size) => onChange({ size: Math.max(1, size) })} />
    </>
  );
}
