import { useTranslation } from 'react-i18next';
import { ApiError } from '@/lib/graphql';
import { useWord } from '@/lib/words';

const OF_MEMBER = /^members\[(\d+)\]\.(.+)$/;

/**
 * Runs a step that the server refuses while the form of the archive has gaps, and names them: they are no fields of the
 * dialog in front of the reader.
 */
export function useNamedGaps(): (step: () => Promise<unknown>) => Promise<void> {
  const { t } = useTranslation('intake');
  const word = useWord('hardship');
  const nameOf = (path: string) => {
    const [, index, field] = OF_MEMBER.exec(path) ?? [];
    return field ? t('gaps.member', { number: Number(index) + 1, field: word('person', field) }) : word('field', path);
  };
  return async (step) => {
    try {
      await step();
    } catch (error) {
      const gaps = error instanceof ApiError ? error.fields.filter(({ code }) => code === 'required') : [];
      if (!(error instanceof ApiError) || gaps.length === 0 || gaps.length < error.fields.length) throw error;
      const fields = gaps.map(({ path }) => nameOf(path)).join(t('papers.and'));
      throw new ApiError({ code: error.code, reason: error.reason, message: t('gaps.fillIn', { fields }) });
    }
  };
}
