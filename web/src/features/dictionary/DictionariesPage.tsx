import { Button, Select, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { DictionaryName } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { DictionaryTermsQuery, type Term } from '@/lib/dictionary';
import { useGql } from '@/lib/graphql';
import { CLOSED, OPEN } from './names';

const TermDialog = onDemand(async () => (await import('./TermDialog')).TermDialog);

const NAMES = [...OPEN, ...CLOSED];
const PARAM = 'name';

/** The words of the archive form: national ones, and the union's own beneath them (数据字典). */
export function Component() {
  const { t } = useTranslation(['dictionary', 'menu']);
  const query = useGql(DictionaryTermsQuery, {});
  const [params, setParams] = useSearchParams();
  const [edited, setEdited] = useState<Term | 'new'>();
  const name = NAMES.find((known) => known === params.get(PARAM)) ?? 'HOUSING';
  return (
    <Card
      title={t('menu:dictionary.title')}
      extra={
        OPEN.includes(name) && (
          <Button type="primary" onClick={() => setEdited('new')}>
            {t('add')}
          </Button>
        )
      }
    >
      <h1 className="nx-unseen">{t('menu:dictionary.title')}</h1>
      <p>{t('hint')}</p>
      <Select<DictionaryName>
        aria-label={t('choose')}
        value={name}
        onChange={(next) => setParams({ [PARAM]: next }, { replace: true })}
        options={NAMES.map((value) => ({ value, label: t(`names.${value}`) }))}
        style={{ minWidth: 220, marginBlockEnd: 12 }}
      />
      {CLOSED.includes(name) && <p>{t('closed')}</p>}
      <Loaded query={query}>
        {({ dictionaryTerms }) => {
          const terms = dictionaryTerms.filter(({ dictionary }) => dictionary === name);
          return (
            <>
              <Terms terms={terms} onEdit={setEdited} />
              {edited && (
                <TermDialog
                  dictionary={name}
                  national={terms.filter(({ own }) => !own)}
                  term={edited === 'new' ? undefined : edited}
                  onClose={() => setEdited(undefined)}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}

function Terms({ terms, onEdit }: { terms: Term[]; onEdit: (term: Term) => void }) {
  const { t } = useTranslation('dictionary');
  return (
    <ScrollFocus>
      <Table<Term>
        bordered
        size="small"
        rowKey="code"
        dataSource={terms}
        pagination={false}
        scroll={{ x: 760 }}
        columns={[
          { title: t('code'), dataIndex: 'code', width: 170 },
          { title: t('zh'), dataIndex: 'zh' },
          { title: t('en'), dataIndex: 'en' },
          { title: t('state'), width: 130, render: (_, term) => <TermState term={term} /> },
          {
            title: t('actions'),
            width: 90,
            render: (_, term) =>
              term.own && (
                <Button type="link" size="small" onClick={() => onEdit(term)}>
                  {t('edit')}
                  <span className="nx-unseen">{term.zh}</span>
                </Button>
              ),
          },
        ]}
      />
    </ScrollFocus>
  );
}

function TermState({ term }: { term: Term }) {
  const { t } = useTranslation('dictionary');
  if (!term.own) return t('national');
  return <StatusTag tone={term.disabled ? 'neutral' : 'success'}>{t(term.disabled ? 'disabled' : 'own')}</StatusTag>;
}
