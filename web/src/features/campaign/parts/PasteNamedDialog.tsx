import { Button, Input, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedRecipientInput, RecipientClass } from '@/gql/graphql';
import { Problems } from '@/kit/form/Problems';
import { todayCN } from '@/lib/date';
import { type ApiError, useGqlMutation } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { NAMED_CLASSES } from '@/lib/vocabulary';
import { AddNamedRecipients } from '../documents';
import { NAMED_OUTDATES } from './outdated';
import { type PastedRow, readPasted } from './paste';
import { PastedRows } from './PastedRows';
import type { Campaign } from './plan';

const MOST = 200;

/** Names many people at once from rows copied out of a spreadsheet. */
export function PasteNamedDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { t } = useTranslation(['campaign', 'common']);
  const [text, setText] = useState('');
  const rows = usePasted(text);
  const add = useGqlMutation(AddNamedRecipients, { invalidates: NAMED_OUTDATES, onSuccess: onClose });
  const good = rows.flatMap((row) => row.recipient ?? []);
  const ready = good.length > 0 && good.length === rows.length && good.length <= MOST;
  const problems = add.error ? refusals(add.error, rows, (line) => t('paste.line', { line })) : [];
  return (
    <Modal
      open
      width={880}
      title={t('paste.title')}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('common:cancel')}
        </Button>,
        <Button
          key="add"
          type="primary"
          disabled={!ready}
          loading={add.isPending}
          onClick={() => add.mutate({ input: { campaignId: campaign.id, recipients: good } })}
        >
          {t('paste.submit', { count: good.length })}
        </Button>,
      ]}
    >
      <Problems messages={problems} />
      <p>{t('paste.hint', { max: MOST })}</p>
      <Input.TextArea
        aria-label={t('paste.title')}
        autoSize={{ minRows: 5, maxRows: 10 }}
        wrap="off"
        value={text}
        placeholder={t('paste.placeholder')}
        onChange={(event) => setText(event.target.value)}
      />
      {rows.length > 0 && <PastedRows rows={rows} />}
    </Modal>
  );
}

function usePasted(text: string): PastedRow[] {
  const { t } = useTranslation(['campaign', 'visiting']);
  const { units } = useUnits();
  return useMemo(() => {
    const classes = new Map(NAMED_CLASSES.map((code): [string, RecipientClass] => [t(`visiting:class.${code}`), code]));
    return readPasted(text, { units, classes, heading: t('named.name'), today: todayCN() });
  }, [t, text, units]);
}

/** The server names rows by their place in the list that was sent; people know lines. */
function refusals(error: ApiError, rows: readonly PastedRow[], lineText: (line: number) => string): string[] {
  if (error.fields.length === 0) return [error.message];
  const sent = rows.filter((row): row is PastedRow & { recipient: NamedRecipientInput } => row.recipient !== null);
  return error.fields.map(({ path, message }) => {
    const place = Number(/recipients[.[](\d+)/.exec(path)?.[1]);
    const line = sent[place]?.line;
    return line === undefined ? message : `${lineText(line)} ${message}`;
  });
}
