import { useState } from 'react';
import { LunarCalendar } from '@/kit/calendar/LunarCalendar';
import { Card } from '@/kit/layout/Card';
import { words } from './words';

export function CalendarSection() {
  const w = words();
  const [month, setMonth] = useState('2027-02');
  const [selected, setSelected] = useState('2027-02-01');
  return (
    <main style={{ maxWidth: 960, margin: '0 auto', padding: 12 }}>
      <h1>{w.overview}</h1>
      <Card title="LunarCalendar">
        <LunarCalendar
          month={month}
          onMonth={setMonth}
          selected={selected}
          onSelect={setSelected}
          marks={{
            '2027-02-01': [{ id: '1', label: w.campaign, tone: 'danger' }],
            '2027-02-03': [
              { id: '2', label: w.campaign, tone: 'danger' },
              { id: '3', label: w.deadline, tone: 'warning' },
            ],
          }}
          notes={{
            '2027-02-05': { kind: 'off' },
            '2027-02-06': { kind: 'off' },
            '2027-02-07': { kind: 'off' },
            '2027-02-20': { kind: 'work' },
          }}
        />
      </Card>
    </main>
  );
}
