import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { SelectField, TextAreaField, TextField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { ApiError } from '@/lib/graphql';
import { type PublicObjection, type ShownNotice, sendObjection } from './api';
import styles from './public.module.css';

const BLANK: PublicObjection = { seq: 0, text: '', name: '', contact: '', website: '' };

interface ObjectionFormProps {
  code: string;
  notice: ShownNotice;
}

/** Raises an objection, named or anonymous. */
export function ObjectionForm({ code, notice }: ObjectionFormProps) {
  const { t } = useTranslation('disclosure');
  const [values, setValues] = useState(BLANK);
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const [receipt, setReceipt] = useState<string>();
  const set = (change: Partial<PublicObjection>) => setValues((current) => ({ ...current, ...change }));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      setReceipt((await sendObjection(code, notice.id, values)).receipt);
      setValues(BLANK);
    } catch (caught) {
      if (!(caught instanceof ApiError)) throw caught;
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  if (receipt) return <Sent receipt={receipt} onAgain={() => setReceipt(undefined)} />;
  const problem = (path: string) => error?.fields.find((field) => field.path === path)?.message;
  return (
    <Card title={t('board.object')}>
      <p className={styles.soft}>{t('board.objectHint')}</p>
      <form noValidate className={styles.form} aria-label={t('board.object')} onSubmit={(event) => void submit(event)}>
        <SelectField
          label={t('board.which')}
          required
          problem={problem('seq') && t('board.choose')}
          value={String(values.seq)}
          options={[
            { value: '0', label: t('board.choose') },
            ...notice.entries.map(({ seq, name, unitName }) => ({
              value: String(seq),
              label: `${seq} ${name} ${unitName}`,
            })),
          ]}
          onChange={(event) => set({ seq: Number(event.target.value) })}
        />
        <TextAreaField
          label={t('objectionText')}
          required
          maxLength={1000}
          problem={problem('text')}
          value={values.text}
          onChange={(event) => set({ text: event.target.value })}
        />
        <TextField
          label={t('objectorName')}
          maxLength={30}
          problem={problem('name')}
          value={values.name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextField
          label={t('objectorContact')}
          maxLength={100}
          problem={problem('contact')}
          value={values.contact}
          onChange={(event) => set({ contact: event.target.value })}
        />
        {/* Programs fill in what people do not see. */}
        <div className={styles.trap} aria-hidden="true">
          <label>
            {t('board.trap')}
            <input
              tabIndex={-1}
              autoComplete="off"
              value={values.website}
              onChange={(event) => set({ website: event.target.value })}
            />
          </label>
        </div>
        {error && error.fields.length === 0 && (
          <p role="alert" className={styles.problem}>
            {error.code === 'NETWORK' ? t('board.failed') : error.message}
          </p>
        )}
        <Button kind="primary" type="submit" wide busy={busy}>
          {t('board.send')}
        </Button>
      </form>
    </Card>
  );
}

function Sent({ receipt, onAgain }: { receipt: string; onAgain: () => void }) {
  const { t } = useTranslation('disclosure');
  return (
    <Card title={t('board.sent')}>
      <p role="status">{t('board.sentHint', { receipt })}</p>
      <Button onClick={onAgain}>{t('board.another')}</Button>
    </Card>
  );
}
