import { useTranslation } from 'react-i18next';

/** One kind of goods for a recipient (慰问品). */
interface GoodsItem {
  name: string;
  quantity: number;
  unit: string;
}

/** Goods in a line of text. */
export function useGoodsText(): (goods: readonly GoodsItem[]) => string {
  const { t } = useTranslation('visiting');
  return (goods) =>
    goods.map(({ name, quantity, unit }) => t('goodsItem', { name, quantity, unit })).join(t('goodsJoin'));
}
