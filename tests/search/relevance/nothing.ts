import {looksFor, type RelevanceQuery} from './types';

// What readers type need not be in any dictionary. cspell:ignoreRegExp /looksFor\(\s*'[^']*'/g

/** What the site has no word for, and what merely sounds as if it had. */
export const NOTHING: readonly RelevanceQuery[] = [
  // Of another world.
  looksFor('banana bread recipe'),
  looksFor('weather in lisbon tomorrow'),
  looksFor('football results'),
  looksFor('cheap flights to berlin'),
  looksFor('buy running shoes'),
  looksFor('guitar chords'),
  looksFor('dog training tips'),
  looksFor('pizza'),
  looksFor('tax return deadline'),
  looksFor('minecraft mods'),
  looksFor('yoga for beginners'),
  looksFor('bitcoin'),
  looksFor('symptoms of flu'),
  looksFor('lyrics'),
  // Of no world.
  looksFor('asdfghjkl'),
  looksFor('qwertyuiop'),
  looksFor('xzqv'),
  looksFor('blorptang'),
  looksFor('zzzzzzzz'),
  looksFor('wkjh sdfg'),
  looksFor('987654321'),
  looksFor('!!!'),
  looksFor('🦄🦄🦄'),
  // Of the neighbourhood, but not here.
  looksFor('reinforcement learning'),
  looksFor('chatgpt'),
  looksFor('gradient descent'),
  looksFor('javascript closures'),
  looksFor('stable diffusion'),
  looksFor('backpropagation'),
  looksFor('hyperparameter tuning'),
  looksFor('speech recognition'),
  looksFor('self-driving cars'),
  looksFor('convolutional neural network'),
  looksFor('random forest'),
  looksFor('linear regression'),
  looksFor('blockchain'),
  looksFor('quantum computing'),
  looksFor('css grid'),
  looksFor('apache spark'),
  looksFor('matlab'),
  looksFor('kanban board'),
  looksFor('fingerprint scanner'),
];
