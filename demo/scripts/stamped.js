(window.ran ??= []).push('stamped');
