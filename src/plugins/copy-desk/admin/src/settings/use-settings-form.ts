import { useForm } from '@strapi/strapi/admin';
import type { Settings } from '../../../engine/src';

/** The settings as they stand in the form, saved or not. */
export const useSettingsForm = () =>
  useForm('CopyDeskSettings', ({ values, onChange, setValues, resetForm, modified, isSubmitting }) => ({
    settings: values as unknown as Settings,
    set: <K extends keyof Settings>(key: K, value: Settings[K]): void => onChange(key, value),
    setAll: (settings: Settings): void => setValues({ ...settings }),
    reset: (settings: Settings): void => resetForm({ ...settings }),
    modified,
    isSubmitting,
  }));
