import { useWord } from '@/lib/words';

type Group = 'paperKind' | 'archiveState' | 'item' | 'aidState' | 'aidPaper' | 'mishap';

/** The office's own words for states and papers. */
export function useCaseWord(): (group: Group, code: string) => string {
  const intake = useWord('intake');
  const hardship = useWord('hardship');
  const assistance = useWord('assistance');
  return (group, code) => {
    switch (group) {
      case 'paperKind':
        return intake('papers.kind', code);
      case 'archiveState':
        return hardship('state', code);
      case 'aidState':
        return assistance('state', code);
      case 'aidPaper':
        return assistance('paper', code);
      case 'item':
      case 'mishap':
        return assistance(group, code);
    }
  };
}
