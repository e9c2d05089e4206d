import { Route, Routes } from 'react-router-dom';
import { CopyPage } from '../review/copy-page';
import { DeskPage } from './desk-page';

/** The plugin's own pages: what lies on the desk, and the text under review. */
const Pages = () => (
  <Routes>
    <Route index element={<DeskPage />} />
    <Route path="copy/:uid/:document" element={<CopyPage />} />
  </Routes>
);

export default Pages;
