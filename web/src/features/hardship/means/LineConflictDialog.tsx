import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { ConflictTable } from '@/kit/form/ConflictTable';
import { yuan } from '@/lib/money';
import { useWord } from '@/lib/words';
import type { Archive } from '../parts/useArchive';
import { useNameOf } from './CountedTable';
import type { Change, Line, LineConflict, Side } from './merge';

interface LineConflictDialogProps {
  archive: Archive;
  conflicts: readonly LineConflict[];
  /** Who saved first, and when. */
  savedBy: string;
  /** Puts the chosen lines into the form, which can then be saved over theirs. */
  onApply: (chosen: Side[]) => void;
  /** Back to the form, nothing changed. */
  onCancel: () => void;
}

/** Somebody else saved the form first: every line that differs, and whose to keep. */
export function LineConflictDialog({ archive, conflicts, savedBy, onApply, onCancel }: LineConflictDialogProps) {
  const { t } = useTranslation('means');
  const [chosen, setChosen] = useState<Side[]>(() => conflicts.map(({ proposed }) => proposed));
  const say = useLineText(archive);
  const rows = conflicts.map(({ list, mine, theirs, mineIs, theirsIs }) => ({
    label: t(`conflict.list.${list}`),
    mine: <LineSide text={say(list, mine)} change={mineIs} />,
    theirs: <LineSide text={say(list, theirs)} change={theirsIs} />,
  }));
  return (
    <Modal
      open
      width={860}
      title={t('conflict.title')}
      okText={t('conflict.apply')}
      cancelText={t('conflict.cancel')}
      onOk={() => onApply(chosen)}
      onCancel={onCancel}
    >
      <p>{t('conflict.hint', { who: savedBy })}</p>
      <ConflictTable
        rows={rows}
        chosen={chosen}
        onChoose={(row, side) => setChosen(chosen.map((was, i) => (i === row ? side : was)))}
      />
    </Modal>
  );
}

function LineSide({ text, change }: { text: string; change: Change }) {
  const { t } = useTranslation('means');
  return (
    <>
      {change !== 'same' && (
        <StatusTag tone={change === 'removed' ? 'danger' : 'info'}>{t(`conflict.change.${change}`)}</StatusTag>
      )}{' '}
      {text || t('conflict.none')}
    </>
  );
}

/** A line in words, as the form shows it. */
function useLineText(archive: Archive) {
  const { t } = useTranslation('means');
  const word = useWord('means');
  const nameOf = useNameOf(archive);
  return (list: LineConflict['list'], line: Line | undefined): string => {
    if (!line) return '';
    if (list === 'place') return `${line.areaCode} ${word('residence', line.residence ?? '')}`;
    const papers = line.evidenceIds?.length ?? 0;
    const parts = [
      list !== 'findings' && nameOf(line.personId || null),
      line.kind && word(list === 'incomes' ? 'income' : 'spending', line.kind),
      line.code && word('exclusion', line.code),
      line.exception && word('exception', line.exception),
      line.amount && yuan(line.amount),
      line.months && t('lines.perMonth', { months: line.months }),
      line.ofCause && t('lines.ofCause'),
      line.note,
      papers > 0 && t('conflict.papers', { count: papers }),
    ];
    return parts.filter(Boolean).join(' · ');
  };
}
