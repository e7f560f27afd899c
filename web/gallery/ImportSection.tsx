import { useState } from 'react';
import { type ImportStage, ImportWizard } from '@/kit/transfer/ImportWizard';
import { words } from './words';

export function ImportSection() {
  const w = words();
  const [stage, setStage] = useState<ImportStage>({
    step: 'preview',
    preview: {
      rows: 2043,
      accepted: 2031,
      warned: 57,
      refused: 12,
      errorSheetUrl: '#errors',
      findings: Array.from({ length: 23 }, (_, i) => ({
        row: 5 + i * 3,
        column: w.idNumber,
        severity: i % 3 === 0 ? 'warning' : 'error',
        value: '110105********0021',
        message: w.finding,
      })),
    },
  });
  return (
    <main style={{ maxWidth: 1000, margin: '0 auto', padding: 12 }}>
      <h1>{w.overview}</h1>
      <ImportWizard
        stage={stage}
        templateUrl="#template"
        accept=".xlsx,.csv"
        maxMegabytes={20}
        onFile={() => setStage({ step: 'reading', percent: 42 })}
        onConfirm={() => setStage({ step: 'done', written: 2031, left: 12, errorSheetUrl: '#errors' })}
        onRestart={() => setStage({ step: 'upload' })}
      />
    </main>
  );
}
