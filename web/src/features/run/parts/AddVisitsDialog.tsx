import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { ArchiveSelect } from '@/kit/form/ArchiveSelect';
import { FieldNote } from '@/kit/form/FieldNote';
import type { ArchiveChoice } from '@/lib/archives';
import { ApiError, type FieldError, useGqlMutation } from '@/lib/graphql';
import { AddVisits } from '../documents';
import { ReasonField } from './ReasonField';
import { RUN_OUTDATES, type Run } from './run';
import styles from './AddVisitsDialog.module.css';

const MOST = 200;

/** Late additions to an open run. All are added or none; each that stands in the way says why. */
export function AddVisitsDialog({ run, onClose }: { run: Run; onClose: () => void }) {
  const { t } = useTranslation('run');
  const [archives, setArchives] = useState<readonly ArchiveChoice[]>([]);
  const [refused, setRefused] = useState<readonly FieldError[]>([]);
  const add = useGqlMutation(AddVisits, { invalidates: RUN_OUTDATES });
  const change = (next: readonly ArchiveChoice[]) => {
    setArchives(next);
    setRefused([]);
  };
  return (
    <ActionDialog<{ reason: string }>
      title={t('add.title', { title: run.title })}
      submitLabel={t('add.submit', { count: archives.length })}
      onSubmit={async ({ reason }) => {
        if (archives.length === 0) throw new ApiError({ code: 'BAD_USER_INPUT', message: t('add.none') });
        const archiveIds = archives.map((archive) => archive.id);
        try {
          await add.mutateAsync({ input: { runId: run.id, archiveIds, reason } });
        } catch (error) {
          if (error instanceof ApiError) setRefused(error.fields);
          throw error;
        }
      }}
      onClose={onClose}
    >
      <p>{t('add.hint')}</p>
      <ul className={styles.list}>
        {archives.map((archive, i) => (
          <Chosen
            key={archive.id}
            archive={archive}
            problem={refused.find((field) => new RegExp(`archiveIds[.[]${i}\\b`).test(field.path))?.message}
            onRemove={() => change(archives.filter((other) => other !== archive))}
          />
        ))}
      </ul>
      <Form.Item>
        <ArchiveSelect
          label={t('add.find')}
          taken={archives.map((archive) => archive.id)}
          onPick={(archive) => change([...archives, archive].slice(0, MOST))}
        />
      </Form.Item>
      <ReasonField />
    </ActionDialog>
  );
}

interface ChosenProps {
  archive: ArchiveChoice;
  problem: string | undefined;
  onRemove: () => void;
}

function Chosen({ archive, problem, onRemove }: ChosenProps) {
  const { t } = useTranslation(['run', 'common', 'vocabulary']);
  return (
    <li>
      <span>
        {archive.headName} · {t(`vocabulary:category.${archive.category}`)} · {archive.unit.fullName}
      </span>
      <Button type="link" size="small" onClick={onRemove}>
        {t('common:remove')}
      </Button>
      {problem && <FieldNote problem>{problem}</FieldNote>}
    </li>
  );
}
