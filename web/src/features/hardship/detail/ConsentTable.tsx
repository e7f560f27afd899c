import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { dateTimeCN, todayCN } from '@/lib/date';
import { useWord } from '@/lib/words';
import type { Archive } from '../parts/useArchive';
import { isToRenew } from './renewal';

const GiveConsentDialog = onDemand(async () => (await import('./ConsentDialogs')).GiveConsentDialog);
const WithdrawConsentDialog = onDemand(async () => (await import('./ConsentDialogs')).WithdrawConsentDialog);

export type Consent = Archive['consents'][number];

/** What the household agreed to, with the text version that was signed. */
export function ConsentTable({ archive }: { archive: Archive }) {
  const { t } = useTranslation('hardship');
  const word = useWord('hardship');
  const [giving, setGiving] = useState(false);
  const [renewing, setRenewing] = useState<Consent>();
  const [withdrawing, setWithdrawing] = useState<Consent>();
  const editable = archive.viewerCan.includes('consent');
  return (
    <>
      {editable && (
        <Button size="small" style={{ marginBlockEnd: 8 }} onClick={() => setGiving(true)}>
          {t('consent.give')}
        </Button>
      )}
      <Table<Consent>
        bordered
        size="small"
        rowKey="id"
        dataSource={archive.consents}
        pagination={false}
        scroll={{ x: 660 }}
        locale={{ emptyText: t('consent.none') }}
        columns={[
          { title: t('consent.person'), width: 110, render: (_, c) => <Person consent={c} /> },
          { title: t('consent.purpose'), width: 120, render: (_, c) => t(`consent.purposes.${c.purpose}`) },
          { title: t('consent.textVersion'), dataIndex: 'textVersion', width: 90 },
          { title: t('consent.channel'), width: 70, render: (_, c) => word('consent.channels', c.channel) },
          { title: t('consent.signedOn'), dataIndex: 'signedOn', width: 110 },
          { title: t('consent.validTo'), width: 110, render: (_, c) => c.validTo ?? t('consent.untilWithdrawn') },
          { title: t('consent.state'), width: 150, render: (_, c) => <ConsentState consent={c} /> },
          ...(editable
            ? [
                {
                  title: t('consent.actions'),
                  width: 120,
                  render: (_: unknown, c: Consent) =>
                    c.withdrawnAt === null && (
                      <>
                        {isToRenew(c, archive.consents, todayCN()) && (
                          <Button type="link" size="small" onClick={() => setRenewing(c)}>
                            {t('consent.renew')}
                          </Button>
                        )}
                        <Button danger type="link" size="small" onClick={() => setWithdrawing(c)}>
                          {t('consent.withdraw')}
                        </Button>
                      </>
                    ),
                },
              ]
            : []),
        ]}
      />
      {giving && <GiveConsentDialog archive={archive} onClose={() => setGiving(false)} />}
      {renewing && <GiveConsentDialog archive={archive} renewed={renewing} onClose={() => setRenewing(undefined)} />}
      {withdrawing && <WithdrawConsentDialog consent={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </>
  );
}

/** Who agreed, and for a minor which guardian did. */
function Person({ consent }: { consent: Consent }) {
  const { t } = useTranslation('hardship');
  const { personName, guardianName, guardianRelation } = consent;
  return (
    <>
      {personName}
      {guardianName && <div>{t('consent.by', { guardian: guardianName, relation: guardianRelation })}</div>}
    </>
  );
}

function ConsentState({ consent }: { consent: Consent }) {
  const { t } = useTranslation('hardship');
  if (consent.withdrawnAt) {
    return <StatusTag tone="neutral">{t('consent.withdrawn', { at: dateTimeCN(consent.withdrawnAt) })}</StatusTag>;
  }
  const over = consent.validTo !== null && consent.validTo < todayCN();
  return <StatusTag tone={over ? 'warning' : 'success'}>{t(over ? 'consent.expired' : 'consent.inForce')}</StatusTag>;
}
