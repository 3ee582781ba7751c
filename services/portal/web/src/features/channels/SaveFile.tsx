import { Button } from '../../ui/Button';

interface Props {
  readonly children: string;
  readonly name: string;
  readonly type: 'text/html' | 'text/plain' | 'application/json';
  readonly content: string;
}

/** Saves what is already here: no second question to the service, and the file is what was looked at. */
export function SaveFile({ children, name, type, content }: Props) {
  const save = () => {
    // Without the mark some editors take ä for two other letters.
    const address = URL.createObjectURL(new Blob([...(type === 'text/plain' ? ['\ufeff'] : []), content], { type: `${type};charset=utf-8` }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    URL.revokeObjectURL(address);
  };
  return <Button look="bare" onClick={save}>{children}</Button>;
}
