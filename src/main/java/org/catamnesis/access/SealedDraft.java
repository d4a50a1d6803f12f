package org.catamnesis.access;

/** What somebody had not saved when the window was locked; opens for the same account and password alone. */
public record SealedDraft(long accountId, byte[] sealed) {}
