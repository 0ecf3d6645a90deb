package vn.tiencu.people;

/** A person in a post on a given day, also when only acting in it (giao quyền). */
public record Holder(String personId, String fullName, Post post) {}
