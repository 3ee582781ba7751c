import { TextPage } from './TextPage';

export const AccessibilityPage = () => <TextPage page="accessibility" />;
