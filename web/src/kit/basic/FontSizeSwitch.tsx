import { useTranslation } from 'react-i18next';
import { FONT_SIZES, setFontSize, useFontSize } from './fontSize';
import { SegmentedChoice } from './SegmentedChoice';

/** Switch of the text size: 标准 / 大 / 超大. */
export function FontSizeSwitch() {
  const { t } = useTranslation('kit');
  const options = FONT_SIZES.map((value) => ({ value, label: t(`fontSize.${value}`) }));
  return <SegmentedChoice label={t('fontSize.label')} value={useFontSize()} options={options} onChange={setFontSize} />;
}
