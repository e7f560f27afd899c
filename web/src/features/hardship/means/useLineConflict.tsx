import type { FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import { readFragment } from '@/gql';
import { onDemand } from '@/kit/onDemand';
import { dateTimeCN } from '@/lib/date';
import { request } from '@/lib/graphql';
import type { Archive } from '../parts/useArchive';
import { MeansTestParts, MeansTestQuery } from './documents';
import { conflictsOf, type LineConflict, merged } from './merge';
import { type LinesForm, type LinesValues, type MeansTest, toLines } from './values';

const LineConflictDialog = onDemand(async () => (await import('./LineConflictDialog')).LineConflictDialog);

interface Conflict {
  mine: LinesValues;
  theirs: MeansTest;
  lines: LineConflict[];
}

/**
 * The stored form that the typed one rests on. When somebody else has saved another meanwhile, `dialog` shows both line
 * by line; what is typed stays in the form until the reader takes lines over, and then all but those.
 */
export function useLineConflict(archive: Archive, test: MeansTest, form: FormInstance<LinesForm>) {
  const [base, setBase] = useState(test);
  const [conflict, setConflict] = useState<Conflict>();
  const onConflict = async (mine: LinesValues) => {
    const theirs = readFragment(MeansTestParts, (await request(MeansTestQuery, { archiveId: archive.id })).meansTest);
    setConflict({ mine, theirs, lines: conflictsOf(toLines(base).lines, mine, toLines(theirs).lines) });
  };
  const dialog: ReactNode = conflict && (
    <LineConflictDialog
      archive={archive}
      conflicts={conflict.lines}
      savedBy={savedBy(conflict.theirs)}
      onApply={(chosen) => {
        form.setFieldsValue({ lines: merged(conflict.mine, conflict.lines, chosen) });
        setBase(conflict.theirs);
        setConflict(undefined);
      }}
      onCancel={() => setConflict(undefined)}
    />
  );
  return { base, onStored: setBase, onConflict, dialog };
}

function savedBy({ sheet }: MeansTest): string {
  return `${sheet.updatedByName} ${sheet.updatedAt ? dateTimeCN(sheet.updatedAt) : ''}`;
}
