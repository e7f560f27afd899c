import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { toast } from '@/kit/basic/toast';
import { ApiError, nodeOf, request } from '@/lib/graphql';
import { MinutesLinkQuery } from '../documents';
import type { ApprovalCase } from './timeline';

/** The signed minutes of a collective decision, as they were photographed. */
export function MinutesFiles({ one }: { one: ApprovalCase }) {
  const { t } = useTranslation('approval');
  const files = one.decisions.flatMap((decision) => decision.minutesFiles);
  if (files.length === 0) return null;
  return (
    <p>
      {files.map(({ id }, i) => (
        <Button key={id} kind="text" onClick={() => void show(id)}>
          {t('minutesFile', { number: i + 1 })}
        </Button>
      ))}
    </p>
  );
}

async function show(id: string): Promise<void> {
  try {
    const { node } = await request(MinutesLinkQuery, { id });
    const url = nodeOf(node)?.link?.url;
    if (url) window.location.assign(url);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    toast(error.message);
  }
}
