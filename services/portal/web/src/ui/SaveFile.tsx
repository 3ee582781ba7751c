import { Button } from './Button';

interface Props {
  readonly children: string;
  readonly name: string;
  readonly type: 'application/json' | 'text/html' | 'text/plain' | 'text/csv' | 'text/calendar';
  readonly content: string;
}

/** Saves what is already here: no second question to the service, and the file is what was looked at. */
export function SaveFile({ children, name, type, content }: Props) {
  const save = () => {
    // Without the mark some editors and spreadsheets take ä for two other letters.
    const address = URL.createObjectURL(new Blob([...(type === 'text/plain' || type === 'text/csv' ? ['\ufeff'] : []), content], { type: `${type};charset=utf-8` }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    URL.revokeObjectURL(address);
  };
  return <Button look="bare" onClick={save}>{children}</Button>;
}
