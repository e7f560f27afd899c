import { useState } from 'react';
import { type ImportStage, ImportWizard } from '@/kit/transfer/ImportWizard';
import { words } from './words';

const FILE = () => Promise.resolve('#file');

export function ImportSection() {
  const w = words();
  const [stage, setStage] = useState<ImportStage>({ step: 'preview', accepted: 2031 });
  return (
    <main style={{ maxWidth: 1000, margin: '0 auto', padding: 12 }}>
      <h1>{w.overview}</h1>
      <ImportWizard
        stage={stage}
        template={FILE}
        errorSheet={FILE}
        accept=".xlsx,.csv"
        maxMegabytes={20}
        preview={<p>{w.finding}</p>}
        onFile={() => setStage({ step: 'reading', percent: 42 })}
        onConfirm={() => setStage({ step: 'done', written: 2031, left: 12 })}
        onRestart={() => setStage({ step: 'upload' })}
      />
    </main>
  );
}
