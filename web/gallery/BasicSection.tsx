import { useState } from 'react';
import { ApprovalTimeline } from '@/kit/approval/ApprovalTimeline';
import { Button } from '@/kit/basic/Button';
import { Can } from '@/kit/basic/Can';
import { ConfirmDialog } from '@/kit/basic/ConfirmDialog';
import { FontSizeSwitch } from '@/kit/basic/FontSizeSwitch';
import { LanguageSwitch } from '@/kit/basic/LanguageSwitch';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { words } from './words';

const TONES: Tone[] = ['success', 'warning', 'info', 'neutral', 'danger'];

export function BasicSection() {
  const w = words();
  const [asking, setAsking] = useState(false);
  const reveal = () =>
    Promise.resolve({ text: '11010519491231002X', hideAt: new Date(Date.now() + 5 * 60_000).toISOString() });
  return (
    <main style={{ maxWidth: 760, margin: '0 auto', padding: 12 }}>
      <h1>{w.overview}</h1>
      <Card title="StatusTag">
        {TONES.map((tone, i) => (
          <span key={tone} style={{ marginInlineEnd: 8 }}>
            <StatusTag tone={tone}>{w.statuses[i]}</StatusTag>
          </span>
        ))}
      </Card>
      <Card title="Button">
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          <Button kind="primary">{w.submit}</Button>
          <Button onClick={() => setAsking(true)}>{w.signOut}</Button>
          <Button kind="text">{w.view}</Button>
          <Button kind="primary" busy>
            {w.submit}
          </Button>
          <Button disabled>{w.submit}</Button>
          <Can action="archive.edit">
            <Button>Can</Button>
          </Can>
          <Can action="archive.reveal">
            <Button>Cannot</Button>
          </Can>
        </div>
      </Card>
      <Card title="FontSizeSwitch, LanguageSwitch">
        <FontSizeSwitch /> <LanguageSwitch />
      </Card>
      <Card title="SensitiveValue">
        <p>
          {w.idNumber}:{' '}
          <SensitiveValue
            label={w.idNumber}
            value={{ state: 'MASKED', text: '110105********002X' }}
            onReveal={reveal}
          />
        </p>
        <p>
          {w.phone}: <SensitiveValue label={w.phone} value={{ state: 'NOT_COLLECTED' }} />
        </p>
        <p>
          {w.diagnosis}: <SensitiveValue label={w.diagnosis} value={{ state: 'HIDDEN' }} />
        </p>
      </Card>
      <Card title="ApprovalTimeline">
        <ApprovalTimeline
          next={w.next}
          steps={[
            {
              id: '1',
              title: w.steps[0] ?? '',
              state: 'done',
              actor: w.people[0] ?? '',
              at: '2026-11-02 09:12',
              comment: w.opinion,
            },
            { id: '2', title: w.steps[1] ?? '', state: 'returned', actor: w.people[1] ?? '', at: '2026-11-05 16:40' },
            { id: '3', title: w.steps[2] ?? '', state: 'current', actor: w.people[2] ?? '' },
            { id: '4', title: w.steps[3] ?? '', state: 'waiting' },
          ]}
        />
      </Card>
      {asking && (
        <ConfirmDialog
          title={w.signOut}
          detail={w.opinion}
          confirmLabel={w.submit}
          onConfirm={() => setAsking(false)}
          onCancel={() => setAsking(false)}
        />
      )}
    </main>
  );
}
