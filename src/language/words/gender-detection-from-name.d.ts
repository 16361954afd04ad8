declare module 'gender-detection-from-name' {
  export function getGender(name: string, language?: string): 'male' | 'female' | 'unknown';
}
