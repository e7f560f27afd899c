import { useState } from 'react';
import { Button } from '@/kit/basic/Button';
import { SelectField, TextAreaField, TextField } from '@/kit/basic/Field';
import { StatusTag } from '@/kit/basic/StatusTag';
import { toast } from '@/kit/basic/toast';
import { Card } from '@/kit/layout/Card';
import { MobileLayout } from '@/kit/layout/MobileLayout';
import { type Photo, PhotoUploader } from '@/kit/media/PhotoUploader';
import { SignaturePad } from '@/kit/media/SignaturePad';
import { words } from './words';

export function PhoneSection() {
  const w = words();
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [signature, setSignature] = useState<Blob | null>(null);
  const [home, visits, workers, me] = w.tabs;
  return (
    <MobileLayout
      title={w.todayVisits}
      extra={<StatusTag tone="warning">2</StatusTag>}
      tabs={[
        { path: '/kit', label: home ?? '', icon: 'home' },
        { path: '/m/visits', label: visits ?? '', icon: 'visit' },
        { path: '/m/workers', label: workers ?? '', icon: 'people' },
        { path: '/m/me', label: me ?? '', icon: 'person' },
      ]}
    >
      <Card title={w.names[1] ?? ''} extra={<StatusTag tone="info">{w.statuses[1]}</StatusTag>}>
        <p>
          {w.units[2]}, {w.address}
        </p>
        <div style={{ display: 'grid', gap: 16 }}>
          <SelectField label={w.visitWay} options={w.ways.map((way) => ({ value: way, label: way }))} />
          <TextField type="date" label={w.fields[3] ?? ''} defaultValue="2027-02-01" required />
          <TextAreaField label={w.visitNote} hint={w.visitHint} />
          <TextField label={w.idNumber} defaultValue="110105" problem={w.finding} />
        </div>
      </Card>
      <Card title={w.photos}>
        <PhotoUploader
          photos={photos}
          max={4}
          onAdd={(added) => setPhotos([...photos, ...added])}
          onRemove={(id) => setPhotos(photos.filter((photo) => photo.id !== id))}
        />
      </Card>
      <Card title={w.sign}>
        <SignaturePad label={w.sign} onChange={setSignature} />
        <output>{signature ? `${signature.type} ${signature.size > 1000 ? 'ok' : 'small'}` : ''}</output>
      </Card>
      <Button kind="primary" wide onClick={() => toast(w.saved)}>
        {w.submit}
      </Button>
    </MobileLayout>
  );
}
